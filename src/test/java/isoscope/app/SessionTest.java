package isoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.HoldOut;
import isoscope.fit.method.FitMethods;
import isoscope.law.Catalogue;
import isoscope.plot.AxisRanges;
import isoscope.plot.ColourBy;
import isoscope.plot.NumberStyle;
import isoscope.plot.Range;
import isoscope.quantity.ComputeUnit;
import isoscope.runs.ComputeCount;
import isoscope.runs.CurveRule;
import isoscope.runs.filter.ParsedFilter;
import isoscope.runs.filter.RunFilter;
import isoscope.runs.mapping.ColumnChoice;
import isoscope.runs.mapping.ColumnChoices;
import isoscope.runs.mapping.RunField;
import isoscope.session.Document;
import isoscope.session.LoadState;
import isoscope.session.OpenMode;
import isoscope.session.Origin;
import isoscope.session.RememberedMappings;
import isoscope.session.Snapshot;
import isoscope.session.ThemeChoice;
import isoscope.task.Background;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.HeldBackground;
import isoscope.testkit.HeldDelay;
import isoscope.testkit.Mutations;
import isoscope.testkit.ScriptedDialogs;
import isoscope.testkit.SessionModels;
import isoscope.ui.session.SessionNotice;
import isoscope.ui.session.SessionViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a session that is saved, opened, lost and brought back, with real files.
class SessionTest {
    private static final String RUNS =
            """
            run,N,D,loss,corpus
            a,1e8,1e9,4,c4
            b,2e8,2e9,3.5,c4
            c,4e8,4e9,3.2,pile
            d,8e8,8e9,3.0,pile
            """;

    @TempDir private Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();

    @Test
    void everythingChosenIsThereAgain() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.choose();
        Path session = window.saveAs("study.isoscope");
        assertThat(window.title()).isEqualTo("study – Isoscope");

        Window other = new Window();
        other.session.open(session);

        assertThat(other.same()).isEqualTo(window.same());
        assertThat(other.document.history().undoNameProperty().get()).isEmpty();
        assertThat(other.title()).isEqualTo("study – Isoscope");
        assertThat(other.notice()).isEmpty();
        Path again = other.saveAs("again.isoscope");
        assertThat(again).hasSameBinaryContentAs(session);
    }

    @Test
    void theTitleTellsWhatIsNotSaved() throws IOException {
        Window window = new Window();
        assertThat(window.title()).isEqualTo("Isoscope");
        window.document.looking().computeProperty().set(1e20);
        assertThat(window.title()).as("nothing to lose").isEqualTo("Isoscope");

        window.open(file("runs.csv", RUNS));
        assertThat(window.title()).isEqualTo("runs.csv – Isoscope");
        window.document.runSteps().exclude(Set.of("a"));
        assertThat(window.title()).isEqualTo("• runs.csv – Isoscope");
        window.document.history().undo();
        assertThat(window.title()).isEqualTo("runs.csv – Isoscope");

        window.saveAs("study.isoscope");
        window.document.looking().computeProperty().set(1e21);
        assertThat(window.title()).isEqualTo("• study – Isoscope");
        window.session.save();
        assertThat(window.title()).isEqualTo("study – Isoscope");
        assertThat(dialogs.notices()).endsWith("Session saved as study.isoscope");

        window.open(file("other.csv", RUNS));
        assertThat(window.title()).as("another session").isEqualTo("other.csv – Isoscope");
    }

    @Test
    void undoingToOtherDataLeavesTheFileOfTheSessionAlone() throws IOException {
        Window window = new Window();
        window.open(file("a.csv", RUNS));
        window.open(file("b.csv", RUNS.replace("a,", "first,")));
        window.saveAs("b.isoscope");

        window.document.history().undo();
        assertThat(window.title()).isEqualTo("• a.csv – Isoscope");

        window.document.history().redo();
        assertThat(window.title()).as("whose file it is nobody knows").startsWith("• b.csv");
    }

    @Test
    void undoingWithinASessionStaysInItsFile() throws IOException {
        Window window = new Window();
        window.open(file("a.csv", RUNS));
        window.saveAs("a.isoscope");
        window.document
                .data()
                .open(
                        List.of(new Origin.File(file("more.csv", RUNS.replace("a,", "first,")))),
                        OpenMode.ADD);
        assertThat(window.title()).isEqualTo("• a – Isoscope");

        window.document.history().undo();
        assertThat(window.title()).isEqualTo("a – Isoscope");
        window.document.history().redo();
        assertThat(window.title()).isEqualTo("• a – Isoscope");
    }

    @Test
    void anEndingIsAddedAndNothingIsReplacedUnasked() throws IOException {
        Window window = new Window();
        Path there = file("study.isoscope", "precious");

        dialogs.answer(folder.resolve("study"));
        window.session.saveAs();

        assertThat(there).hasContent("precious");
        assertThat(dialogs.questions()).singleElement().asString().startsWith("Replace study.");
        dialogs.agree(true);
        dialogs.answer(folder.resolve("study"));
        window.session.save();
        assertThat(Files.readString(there)).startsWith("{\n  \"schema\"");
    }

    @Test
    void aSessionThatCannotBeWrittenIsReportedAndStaysUnsaved() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.document.runSteps().exclude(Set.of("a"));

        dialogs.answer(folder.resolve("none").resolve("study.isoscope"));
        window.session.save();

        assertThat(dialogs.reports()).singleElement().asString().contains("was not saved to");
        assertThat(window.title()).startsWith("•");
    }

    @Test
    void dataAreFoundWhereverTheyWentWithTheSession() throws IOException {
        Files.createDirectories(folder.resolve("one/data"));
        Window window = new Window();
        window.open(file("one/data/runs.csv", RUNS));
        Path session = window.saveAs("one/study.isoscope");

        Files.move(folder.resolve("one"), folder.resolve("two"));
        Window relative = new Window();
        relative.session.open(folder.resolve("two/study.isoscope"));
        assertThat(relative.runs()).isEqualTo(4);

        Files.move(folder.resolve("two/data/runs.csv"), folder.resolve("two/runs.csv"));
        Window beside = new Window();
        beside.session.open(folder.resolve("two/study.isoscope"));
        assertThat(beside.runs()).isEqualTo(4);
        assertThat(beside.notice()).isEmpty();
        assertThat(dialogs.questions()).isEmpty();
        assertThat(session).doesNotExist();
    }

    @Test
    void missingDataAreAskedForAndNothingIsTouchedWithoutThem() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        Path session = window.saveAs("study.isoscope");
        Path moved = folder.resolve("elsewhere.csv");
        Files.move(folder.resolve("runs.csv"), moved);
        Window other = new Window();
        other.open(file("mine.csv", RUNS));
        Snapshot before = other.document.snapshot();

        other.session.open(session);

        assertThat(other.document.snapshot()).isEqualTo(before);
        assertThat(other.notice().orElseThrow().headline())
                .isEqualTo("study.isoscope was not opened");
        assertThat(dialogs.questions())
                .singleElement()
                .asString()
                .contains("Where is runs.csv now?", "bytes", "SHA-256 begins with");

        dialogs.agree(true);
        dialogs.answer(moved);
        other.session.open(session);
        assertThat(other.document.data().dataProperty().get().orElseThrow().name())
                .isEqualTo("elsewhere.csv");
        assertThat(other.notice()).isEmpty();
    }

    @Test
    void changedDataOpenAndItIsSaidWhatNoLongerHolds() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.choose();
        Path session = window.saveAs("study.isoscope");
        file("runs.csv", "run,N,D,loss\na,1e8,1e9,4\nb,2e8,2e9,3.4\nx,4e8,4e9,3.2\n");

        Window other = new Window();
        other.session.open(session);

        assertThat(other.runs()).isEqualTo(3);
        SessionNotice notice = other.notice().orElseThrow();
        assertThat(notice.headline()).isEqualTo("study.isoscope is open with data that changed");
        assertThat(notice.detail())
                .contains(
                        "Not as they were when it was saved: runs.csv.",
                        "1 run that was left out is not there any more.",
                        "The filter corpus = 'pile' does not fit these runs",
                        "There is no column “corpus” to colour by.");
        other.session.dismissNotice();
        assertThat(other.notice()).isEmpty();
    }

    @Test
    void aSessionSavedWithItsDataNeedsNothingElse() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.document.runSteps().exclude(Set.of("b"));
        dialogs.answer(folder.resolve("whole.isoscope"));
        window.session.saveWithData();
        Files.delete(folder.resolve("runs.csv"));

        Window other = new Window();
        other.session.open(folder.resolve("whole.isoscope"));
        other.document.runSteps().exclude(Set.of("a"));
        other.session.save();
        Window third = new Window();
        third.session.open(folder.resolve("whole.isoscope"));

        assertThat(third.runs()).isEqualTo(4);
        assertThat(third.document.choosing().choices().excluded())
                .containsExactlyInAnyOrder("a", "b");
        assertThat(third.document.data().dataProperty().get().orElseThrow().name())
                .isEqualTo("runs.csv");
    }

    @Test
    void whatWasSaidOfColumnsComesAlongAndFoldersSamplesAndTablesToo() throws IOException {
        Files.createDirectories(folder.resolve("more"));
        file("more/x.csv", "size,seen,final\n1,2,3.5\n3,4,3.1\n");
        file("more/y.csv", RUNS);
        Window window = new Window();
        window.document
                .data()
                .open(
                        List.of(
                                new Origin.File(folder.resolve("more")),
                                new Origin.Pasted("Pasted table", RUNS),
                                new Origin.Sample("cerebras-gpt", "Cerebras-GPT")),
                        OpenMode.REPLACE);
        window.document
                .data()
                .explain(
                        ColumnChoices.NONE
                                .with(RunField.PARAMETERS, new ColumnChoice.Header("size", 1e9))
                                .with(RunField.TOKENS, new ColumnChoice.Header("seen", 1e9))
                                .with(RunField.LOSS, new ColumnChoice.Header("final")));
        assertThat(window.document.data().loadStateProperty().get())
                .isEqualTo(new LoadState.Idle());
        assertThat(window.runs()).isEqualTo(17);
        Path session = window.saveAs("study.isoscope");

        Window other = new Window();
        other.session.open(session);

        assertThat(other.same()).isEqualTo(window.same());
        other.document.data().reload();
        assertThat(other.runs()).isEqualTo(17);
    }

    @Test
    void aSessionBesideTheDataOfAFolderIsNoData() throws IOException {
        Files.createDirectories(folder.resolve("more"));
        file("more/y.csv", RUNS);
        Window window = new Window();
        window.open(folder.resolve("more"));
        Path session = window.saveAs("more/study.isoscope");
        window.document.data().reload();
        assertThat(window.document.data().loadStateProperty().get())
                .isEqualTo(new LoadState.Idle());
        assertThat(window.runs()).isEqualTo(4);

        window.open(session);

        assertThat(window.document.data().loadStateProperty().get())
                .isInstanceOfSatisfying(
                        LoadState.Failed.class,
                        failed ->
                                assertThat(failed.unread().getFirst().problems().getFirst().found())
                                        .isEqualTo("a session"));
        assertThat(window.runs()).isEqualTo(4);
    }

    @Test
    void unsavedChangesGoOnlyWhenTheUserSaysSo() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        Path session = window.saveAs("study.isoscope");
        window.document.runSteps().exclude(Set.of("a"));

        window.session.open(session);
        assertThat(window.document.choosing().choices().excluded()).containsExactly("a");
        assertThat(dialogs.questions())
                .containsExactly(
                        "Open study.isoscope without saving?"
                                + " Changes to study are not saved and would be lost.");

        dialogs.agree(true);
        window.session.open(session);
        assertThat(window.document.choosing().choices().excluded()).isEmpty();
    }

    @Test
    void whateverAFileHoldsTheDocumentIsTouchedByWholeSessionsOnly() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        Path whole = window.saveAs("study.isoscope");
        Mutations mutations = new Mutations(List.of(Files.readAllBytes(whole)), 3);
        Path damaged = folder.resolve("damaged.isoscope");
        dialogs.agree(true);
        int refused = 0;
        for (int i = 0; i < 60; i++) {
            Snapshot before = window.document.snapshot();
            Files.write(damaged, mutations.next());
            window.session.open(damaged);
            if (window.notice().filter(SessionNotice::failed).isPresent()) {
                assertThat(window.document.snapshot()).isEqualTo(before);
                refused++;
            }
            window.session.dismissNotice();
        }
        assertThat(refused).isPositive();
    }

    @Test
    void changesAreKeptAfterAWhileAndComeBackInAnotherWindow() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.saveAs("study.isoscope");
        window.document.runSteps().exclude(Set.of("a"));
        window.document.runSteps().exclude(Set.of("b"));
        assertThat(config().toFile().list()).doesNotContain("unsaved");
        window.delay.end();

        Window other = afterAKill();
        assertThat(other.offer()).contains("Recover study of 14:04, 2 steps since it was saved?");
        other.session.recover();

        assertThat(other.document.choosing().choices().excluded())
                .containsExactlyInAnyOrder("a", "b");
        assertThat(other.title()).isEqualTo("• study – Isoscope");
        assertThat(other.offer()).isEmpty();
        other.session.save();
        assertThat(afterAKill().offer()).as("nothing is left").isEmpty();
    }

    @Test
    void aWindowThatIsOpenIsNotOffered() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.document.runSteps().exclude(Set.of("a"));
        window.delay.end();

        Window other = new Window();
        other.session.lookForLost();

        assertThat(other.offer()).isEmpty();
        other.open(file("two.csv", RUNS));
        other.document.runSteps().exclude(Set.of("c", "d"));
        other.delay.end();
        assertThat(unsaved()).hasSize(2);
    }

    @Test
    void whatIsOfferedStaysUntilItIsDiscarded() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.document.runSteps().exclude(Set.of("a"));
        window.delay.end();

        Window first = afterAKill();
        assertThat(first.offer())
                .contains(
                        "Recover the session with runs.csv of 14:04, 1 step since it was opened?");
        first.close();
        Window second = new Window();
        second.session.lookForLost();
        assertThat(second.offer()).isPresent();
        second.session.discard();
        assertThat(second.offer()).isEmpty();
        Window third = new Window();
        third.session.lookForLost();
        assertThat(third.offer()).isEmpty();
    }

    @Test
    void aWindowClosedWithUnsavedChangesKeepsThemAndACleanOneNothing() throws IOException {
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.document.runSteps().exclude(Set.of("a"));
        window.close();
        assertThat(window.closed).isTrue();
        assertThat(dialogs.questions()).isEmpty();
        assertThat(unsaved()).hasSize(1);

        Window next = new Window();
        next.session.lookForLost();
        next.session.recover();
        next.saveAs("study.isoscope");
        next.close();
        assertThat(unsaved()).isEmpty();
    }

    @Test
    void changesThatCannotBeKeptAreNotLostUnasked() throws IOException {
        file("config/unsaved", "a file where the folder should be");
        Window window = new Window();
        window.open(file("runs.csv", RUNS));
        window.document.runSteps().exclude(Set.of("a"));

        window.close();
        assertThat(window.closed).isFalse();
        assertThat(dialogs.questions()).singleElement().asString().startsWith("Close without");

        dialogs.agree(true);
        window.close();
        assertThat(window.closed).isTrue();
    }

    @Test
    void whatChangesDuringAWriteIsWrittenNext() throws IOException {
        HeldBackground background = new HeldBackground();
        Window window = new Window(background);
        window.open(file("runs.csv", RUNS));
        background.runAll();
        window.document.runSteps().exclude(Set.of("a"));
        window.delay.end();
        window.document.runSteps().exclude(Set.of("b"));
        window.delay.end();
        background.run("autosave");
        assertThat(window.delay.isRunning()).isTrue();
        window.delay.end();
        background.run("autosave");

        Window other = afterAKill();
        other.session.recover();
        assertThat(other.document.choosing().choices().excluded())
                .containsExactlyInAnyOrder("a", "b");
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path config() throws IOException {
        return Files.createDirectories(folder.resolve("config"));
    }

    private List<Path> unsaved() throws IOException {
        Path kept = config().resolve("unsaved");
        try (Stream<Path> all = Files.list(kept)) {
            return all.filter(path -> path.toString().endsWith(".isoscope")).toList();
        }
    }

    /// A window on what a killed one left: its locks are gone and its files are there.
    private Window afterAKill() throws IOException {
        for (Path kept : unsaved()) {
            Path left = kept.resolveSibling("left-" + kept.getFileName());
            Files.move(kept, left);
        }
        Window window = new Window();
        window.session.lookForLost();
        return window;
    }

    private final class Window {
        private final HeldDelay delay = new HeldDelay();
        private final Document document;
        private final SessionViewModel session;
        private boolean closed;

        Window() throws IOException {
            this(new DirectBackground());
        }

        Window(Background background) throws IOException {
            document =
                    new Document(
                            Catalogue.load().laws(),
                            List.of(),
                            new OriginLoader(),
                            new RememberedMappings(),
                            FitMethods.all(),
                            background);
            session = SessionModels.of(document, dialogs, config(), background, delay);
        }

        void open(Path file) {
            document.data().open(new Origin.File(file));
        }

        Path saveAs(String name) {
            Path file = folder.resolve(name);
            dialogs.answer(file);
            session.saveAs();
            return file;
        }

        /// One choice of every kind.
        void choose() {
            document.runSteps().exclude(Set.of("c"));
            document.runSteps().useCurveRule(new CurveRule.Minimum());
            document.runSteps().countCompute(ComputeCount.SIX_ND);
            if (RunFilter.parse("corpus = 'pile'", List.of("corpus"))
                    instanceof ParsedFilter.Parsed(RunFilter filter)) {
                document.runSteps().showOnly(filter);
            }
            document.figureSteps().colourBy(new ColourBy.Column("corpus"));
            document.fitSteps().useMethod("least-squares");
            document.fitSteps().pin("E", 1.7);
            document.fitSteps().setHuberDelta(2e-3);
            document.fitSteps().holdOut(new HoldOut.Rule.None());
            document.fitting()
                    .bootstrapProperty()
                    .set(document.fitting().bootstrapProperty().get().withConfidence(.9));
            document.laws().toggle("kaplan");
            document.laws().toggle("besiroglu");
            document.figureSteps().showLayer("contours", false);
            document.looking().computeProperty().set(3e22);
            document.looking().computeUnitProperty().set(ComputeUnit.PF_DAYS);
            document.looking().themeProperty().set(ThemeChoice.DARK);
            document.figureSteps().writeNumbers(NumberStyle.POWERS);
            document.looking()
                    .views()
                    .track("isoloss")
                    .jump(AxisRanges.AUTOMATIC.with("x", new Range(1e18, 1e20)));
            document.looking().views().word("workspace", "runs").set("isoloss");
        }

        /// What a session is about, without how long ago files were written.
        List<Object> same() {
            Snapshot now = document.snapshot();
            return List.of(
                    now.data().orElseThrow().runs(), now.choices(), now.bootstrap(), now.look());
        }

        int runs() {
            return document.data().dataProperty().get().map(set -> set.runs().size()).orElse(0);
        }

        String title() {
            return session.title().getValue();
        }

        Optional<SessionNotice> notice() {
            return session.noticeProperty().get();
        }

        Optional<String> offer() {
            return session.offerProperty().get();
        }

        void close() {
            session.close(() -> closed = true);
        }
    }
}
