package isoscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.plot.Study;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.file.RunFile;
import isoscope.session.data.LoadState;
import isoscope.session.data.OpenMode;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.testkit.CountedFits;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.testkit.HeldBackground;
import isoscope.testkit.ScriptedMethod;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The effects of opening, and of opening where it is not possible.
class OpenDataTest {
    private final CountedFits fits = new CountedFits();

    @Test
    void aFileThatCannotBeUsedLeavesWhatWasOpen() {
        Document document = fits.document(new DirectBackground());
        document.data().open(CountedFits.GOOD);
        Study before = document.studyProperty().get();

        document.data().open(CountedFits.BAD);

        assertThat(document.studyProperty().get()).isSameAs(before);
        assertThat(document.data().loadStateProperty().get())
                .isInstanceOfSatisfying(
                        LoadState.Failed.class, failed -> assertThat(failed.unread()).hasSize(1));
    }

    @Test
    void aFaultWhileReadingEndsTheReading() {
        HeldBackground background = new HeldBackground();
        Document document = fits.document(background);
        document.data().open(CountedFits.GOOD);

        background.fail("load");

        assertThat(document.data().loadStateProperty().get()).isEqualTo(new LoadState.Idle());
    }

    @Test
    void dismissingTheProblemsEndsTheFailure() {
        Document document = fits.document(new DirectBackground());
        document.data().open(CountedFits.BAD);

        document.data().dismissProblems();

        assertThat(document.data().loadStateProperty().get()).isEqualTo(new LoadState.Idle());
    }

    @Test
    void openingOtherDataForgetsWhatWasChosenAndSelectedAndCanBeUndone() {
        Document document = fits.document(new DirectBackground());
        document.data().open(CountedFits.GOOD);
        document.selection().select(Set.of("run-3"));
        document.runSteps().exclude(Set.of("run-1"));

        document.data().open(CountedFits.OTHER);

        assertThat(document.studyProperty().get().excluded()).isEmpty();
        assertThat(document.selection().selectedProperty().get()).isEmpty();

        document.history().undo();

        assertThat(document.studyProperty().get().excluded()).containsExactly("run-1");
    }

    @Test
    void filesOfTwoLossesOfTheSameRunsOpenWithOne() {
        Document document = namedAfterTheirLoss();

        document.data()
                .open(
                        List.of(
                                new Origin.File(Path.of("train_loss")),
                                new Origin.File(Path.of("val_loss"))),
                        OpenMode.REPLACE);

        assertThat(document.data().loadStateProperty().get())
                .isInstanceOfSatisfying(
                        LoadState.Failed.class,
                        failed ->
                                assertThat(failed.unread().getFirst().problems().getFirst().code())
                                        .isEqualTo(Code.SEVERAL_LOSSES));
        assertThat(document.studyProperty().get().runs().size()).isEqualTo(2);
    }

    @Test
    void aFileOfAnotherLossOfTheSameRunsIsNotAdded() {
        Document document = namedAfterTheirLoss();
        document.data().open(new Origin.File(Path.of("train_loss")));
        Study before = document.studyProperty().get();

        document.data().open(List.of(new Origin.File(Path.of("val_loss"))), OpenMode.ADD);

        assertThat(document.studyProperty().get()).isSameAs(before);
        assertThat(document.data().loadStateProperty().get())
                .isInstanceOfSatisfying(
                        LoadState.Failed.class,
                        failed ->
                                assertThat(
                                                failed.unread()
                                                        .getFirst()
                                                        .problems()
                                                        .getFirst()
                                                        .expected())
                                        .contains("train_loss is open", "to use val_loss"));
    }

    @Test
    void runsThatAreOpenAlreadyAreAddedWithAWord() {
        Document document = namedAfterTheirLoss();
        document.data().open(new Origin.File(Path.of("loss")));

        document.data().open(List.of(new Origin.File(Path.of("loss"))), OpenMode.ADD);

        assertThat(document.studyProperty().get().runs().size()).isEqualTo(4);
        assertThat(document.data().dataProperty().get().orElseThrow().warnings())
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.message()).contains("2 runs stand", ": a, b."));
    }

    private static Document namedAfterTheirLoss() {
        return new Document(
                Library.ofCharts().splitting(),
                List.of(),
                (origin, options) ->
                        RunFile.read(
                                "runs.csv",
                                "run,N,D,%s\na,1e8,1e9,3\nb,2e8,1e9,2.9\n".formatted(origin.name()),
                                options),
                new RememberedMappings(),
                new FitMethods(
                        List.of(new ScriptedMethod(problem -> Documents.found(problem.runs())))),
                new DirectBackground());
    }
}
