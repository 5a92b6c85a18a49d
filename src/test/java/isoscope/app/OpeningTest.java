package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.runs.CurveRule;
import isoscope.runs.Run;
import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.session.Document;
import isoscope.session.data.DataChange;
import isoscope.session.data.LoadState;
import isoscope.session.data.OpenMode;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.testkit.DirectBackground;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The open data when files are opened, added, pasted, explained and read again.
class OpeningTest {
    private static final String HEADER = "run,N,D,loss\n";

    @TempDir private Path folder;

    private final List<DataChange> changes = new ArrayList<>();
    private final Document document =
            new Document(
                    Library.ofCharts().splitting(),
                    List.of(),
                    new OriginLoader(),
                    new RememberedMappings(),
                    FitMethods.all(),
                    new DirectBackground());

    OpeningTest() {
        document.data().onChange(changes::add);
    }

    @Test
    void openingOtherDataCanBeUndoneWithWhatWasChosenBefore() throws IOException {
        open(file("one.csv", "a,1e8,1e9,4\nb,2e8,2e9,3.5\n"));
        document.runSteps().exclude(Set.of("b"));
        open(file("two.csv", "c,1e8,1e9,4\n"));
        assertThat(ids()).containsExactly("c");
        assertThat(document.history().undoNameProperty().get()).isEqualTo("Open two.csv");

        document.history().undo();

        assertThat(ids()).containsExactly("a", "b");
        assertThat(document.studyProperty().get().excluded()).containsExactly("b");
        assertThat(document.data().dataProperty().get().orElseThrow().name()).isEqualTo("one.csv");

        document.history().redo();
        assertThat(ids()).containsExactly("c");
        assertThat(document.studyProperty().get().excluded()).isEmpty();
    }

    @Test
    void addedRunsStandBesideTheOpenOnesAndKeepWhatWasChosen() throws IOException {
        open(file("one.csv", "a,1e8,1e9,4\nb,2e8,2e9,3.5\n"));
        document.runSteps().exclude(Set.of("b"));

        document.data().open(List.of(file("two.csv", "a,1e8,3e9,3.9\n")), OpenMode.ADD);

        assertThat(ids()).containsExactly("a", "b", "a (2)");
        assertThat(document.studyProperty().get().excluded()).containsExactly("b");
        assertThat(changes)
                .containsExactly(new DataChange(OpenMode.ADD, "two.csv", "one.csv", 3, 1, 0, 0));
    }

    @Test
    void aFileThatChangedIsReadAgainAndTheDifferenceTold() throws IOException {
        open(file("one.csv", "a,1e8,1e9,4\nb,2e8,2e9,3.5\nc,3e8,2e9,3.4\n"));
        document.runSteps().exclude(Set.of("a"));
        file("one.csv", "a,1e8,1e9,4\nb,2e8,2e9,3.6\nd,3e8,2e9,3.4\n");

        document.data().reload();

        assertThat(ids()).containsExactly("a", "b", "d");
        assertThat(document.studyProperty().get().excluded()).containsExactly("a");
        assertThat(changes)
                .containsExactly(new DataChange(OpenMode.RELOAD, "one.csv", "one.csv", 3, 1, 1, 1));
    }

    @Test
    void aFileThatIsGoneLeavesWhatWasReadOfIt() throws IOException {
        open(file("one.csv", "a,1e8,1e9,4\n"));
        Files.delete(folder.resolve("one.csv"));

        document.data().reload();

        assertThat(ids()).containsExactly("a");
        assertThat(document.data().loadStateProperty().get()).isInstanceOf(LoadState.Failed.class);
    }

    @Test
    void aWriteToAFileIsNoticed() throws IOException {
        Origin.File file = file("one.csv", "a,1e8,1e9,4\n");
        open(file);
        List<String> noticed = new ArrayList<>();
        document.data().lookForChanges(noticed::addAll);
        assertThat(noticed).isEmpty();

        Files.setLastModifiedTime(file.path(), FileTime.fromMillis(1_700_000_000_000L));
        document.data().lookForChanges(noticed::addAll);

        assertThat(noticed).containsExactly("one.csv");
    }

    @Test
    void aFolderOpensAsOneDataSetAndSaysWhichFilesHoldNoRuns() throws IOException {
        file("one.csv", "a,1e8,1e9,4\n");
        file("two.csv", "b,1e8,1e9,4\n");
        Files.writeString(folder.resolve("README.md"), "Words about the runs.\n");

        open(new Origin.File(folder));

        assertThat(ids()).containsExactlyInAnyOrder("a", "b");
        assertThat(document.data().dataProperty().get().orElseThrow().name())
                .isEqualTo(String.valueOf(folder.getFileName()));
        assertThat(document.data().loadStateProperty().get())
                .isInstanceOfSatisfying(
                        LoadState.Failed.class,
                        failed -> {
                            assertThat(failed.opened()).isEqualTo(2);
                            assertThat(failed.unread())
                                    .extracting(unread -> unread.origin().name())
                                    .containsExactly("README.md");
                        });
    }

    @Test
    void readingAFolderAgainFindsItsNewFiles() throws IOException {
        file("one.csv", "a,1e8,1e9,4\n");
        open(new Origin.File(folder));
        file("two.csv", "b,1e8,1e9,4\n");

        document.data().reload();

        assertThat(ids()).containsExactly("a", "b");
    }

    @Test
    void unknownColumnsAreAskedAboutOnceForAllFilesThatHaveThem() throws IOException {
        Files.writeString(folder.resolve("x.csv"), "size,seen,nll\n1e8,1e9,4\n");
        Files.writeString(folder.resolve("y.csv"), "nll,size,seen\n3.9,1e8,2e9\n");
        open(new Origin.File(folder));
        assertThat(document.data().loadStateProperty().get()).isInstanceOf(LoadState.Asking.class);
        assertThat(document.data().dataProperty().get()).isEmpty();

        document.data()
                .explain(
                        ColumnChoices.NONE
                                .with(RunField.PARAMETERS, new ColumnChoice.Header("size"))
                                .with(RunField.TOKENS, new ColumnChoice.Header("seen"))
                                .with(RunField.LOSS, new ColumnChoice.Header("nll")));

        assertThat(document.data().loadStateProperty().get()).isEqualTo(new LoadState.Idle());
        assertThat(runs()).extracting(Run::tokens).containsExactly(1e9, 2e9);
        open(new Origin.File(folder.resolve("y.csv")));
        assertThat(runs()).extracting(Run::loss).containsExactly(3.9);
    }

    @Test
    void aTableThatNobodyExplainsIsNotOpened() throws IOException {
        open(file("one.csv", "a,1e8,1e9,4\n"));
        Files.writeString(folder.resolve("x.csv"), "size,seen,nll\n1e8,1e9,4\n");
        open(new Origin.File(folder.resolve("x.csv")));

        document.data().giveUpAsking();

        assertThat(ids()).containsExactly("a");
        assertThat(document.data().loadStateProperty().get()).isEqualTo(new LoadState.Idle());
    }

    @Test
    void ofSeveralFilesOneThatNobodyExplainsIsToldBesideTheOthers() throws IOException {
        Files.writeString(folder.resolve("x.csv"), "size,seen,nll\n1e8,1e9,4\n");
        file("y.csv", "b,1e8,1e9,4\n");
        open(new Origin.File(folder));

        document.data().giveUpAsking();

        assertThat(ids()).containsExactly("b");
        assertThat(document.data().loadStateProperty().get())
                .isInstanceOfSatisfying(
                        LoadState.Failed.class, failed -> assertThat(failed.opened()).isOne());
    }

    @Test
    void aPastedTableOpensLikeAFile() {
        open(new Origin.Pasted("Pasted table", "run\tN\tD\tloss\na\t1e8\t1e9\t4\n"));

        assertThat(ids()).containsExactly("a");
    }

    @Test
    void theLossThatStandsForACurveIsAChoiceThatCanBeUndone() {
        open(
                new Origin.Pasted(
                        "curve",
                        "run,step,N,D,loss\na,1,1e8,1e9,4\na,2,1e8,2e9,3\na,3,1e8,3e9,3.4\n"));
        document.runSteps().useCurveRule(new CurveRule.Minimum());
        assertThat(runs()).extracting(Run::loss, Run::tokens).containsExactly(tuple(3., 2e9));

        document.history().undo();

        assertThat(runs()).extracting(Run::loss).containsExactly(3.4);
    }

    private void open(Origin origin) {
        document.data().open(List.of(origin), OpenMode.REPLACE);
    }

    private List<String> ids() {
        return runs().stream().map(Run::id).toList();
    }

    private List<Run> runs() {
        return document.studyProperty().get().runs().runs();
    }

    private Origin.File file(String name, String rows) throws IOException {
        return new Origin.File(Files.writeString(folder.resolve(name), HEADER + rows));
    }
}
