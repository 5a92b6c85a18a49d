package isoscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitProblem;
import isoscope.fit.method.FitMethods;
import isoscope.law.Catalogue;
import isoscope.law.ScalingLaw;
import isoscope.plot.NumberStyle;
import isoscope.plot.Study;
import isoscope.runs.LoadOutcome;
import isoscope.runs.RowProblem;
import isoscope.runs.RunSet;
import isoscope.runs.mapping.TablePreview;
import isoscope.runs.table.ReadOptions;
import isoscope.task.Background;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import isoscope.testkit.HeldBackground;
import isoscope.testkit.ScriptedMethod;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final Origin GOOD = new Origin.File(Path.of("good.csv"));
    private static final Origin OTHER = new Origin.File(Path.of("other.csv"));
    private static final Origin BAD = new Origin.File(Path.of("bad.csv"));

    private final ScriptedMethod method =
            new ScriptedMethod(problem -> Documents.found(problem.runs()));

    @Test
    void startsWithThePublishedLawsPeopleCompare() {
        Document document = Documents.empty();

        assertThat(shownLaws(document)).containsExactly("kaplan", "chinchilla-a1", "chinchilla-a3");
        assertThat(judge(document)).isEqualTo("chinchilla-a3");
    }

    @Test
    void openingDataAddsTheFittedLawAndLetsItJudge() {
        Document document = Documents.fitted();

        assertThat(shownLaws(document)).containsExactly("kaplan", "chinchilla-a3", "fitted");
        assertThat(judge(document)).isEqualTo("fitted");
        assertThat(document.studyProperty().get().fitted()).isNotNull();
    }

    @Test
    void opensWithOneFitOfAllRuns() {
        Document document = counting(new DirectBackground());

        document.data().open(GOOD);

        assertThat(fits()).containsExactly(Documents.runs().size());
    }

    @Test
    void aFileThatCannotBeUsedLeavesWhatWasOpen() {
        Document document = counting(new DirectBackground());
        document.data().open(GOOD);
        Study before = document.studyProperty().get();

        document.data().open(BAD);

        assertThat(document.studyProperty().get()).isSameAs(before);
        assertThat(document.data().loadStateProperty().get())
                .isInstanceOfSatisfying(
                        LoadState.Failed.class, failed -> assertThat(failed.unread()).hasSize(1));
    }

    @Test
    void aFaultWhileReadingEndsTheReading() {
        HeldBackground background = new HeldBackground();
        Document document = counting(background);
        document.data().open(GOOD);

        background.fail("load");

        assertThat(document.data().loadStateProperty().get()).isEqualTo(new LoadState.Idle());
    }

    @Test
    void aFaultWhileFittingEndsTheFit() {
        HeldBackground background = new HeldBackground();
        Document document = counting(background);
        document.data().open(GOOD);
        background.run("load");

        background.fail("fit");

        assertThat(document.fitting().stateProperty().get())
                .isInstanceOfSatisfying(
                        FitState.Done.class,
                        done -> assertThat(done.outcome()).isInstanceOf(FitOutcome.Refused.class));
    }

    @Test
    void theUndoOfANoticeTakesBackItsOwnStepOnly() {
        Document document = Documents.fitted();
        document.runSteps().exclude(Set.of("run-1"));
        Runnable undo = document.history().undoOfLast();
        document.runSteps().exclude(Set.of("run-2"));

        undo.run();
        assertThat(document.studyProperty().get().excluded()).containsOnly("run-1", "run-2");

        document.history().undo();
        undo.run();
        assertThat(document.studyProperty().get().excluded()).isEmpty();
    }

    @Test
    void dismissingTheProblemsEndsTheFailure() {
        Document document = counting(new DirectBackground());
        document.data().open(BAD);

        document.data().dismissProblems();

        assertThat(document.data().loadStateProperty().get()).isEqualTo(new LoadState.Idle());
    }

    @Test
    void excludingRunsFitsTheOthersAndUndoBringsThemBack() {
        Document document = counting(new DirectBackground());
        document.data().open(GOOD);
        int all = Documents.runs().size();

        document.runSteps().exclude(Set.of("run-1", "run-2"));
        document.history().undo();
        document.history().redo();

        assertThat(fits()).containsExactly(all, all - 2, all, all - 2);
        assertThat(document.studyProperty().get().excluded()).containsOnly("run-1", "run-2");
    }

    @Test
    void includingRunsIsTheReverseOfExcludingThem() {
        Document document = Documents.fitted();
        Study before = withoutIntervals(document);

        document.runSteps().exclude(Set.of("run-1", "run-2"));
        document.runSteps().include(Set.of("run-1", "run-2"));

        assertThat(withoutIntervals(document).equals(before)).isTrue();
    }

    @Test
    void stepsAreNamedForTheUndoButton() {
        Document document = Documents.fitted();

        document.runSteps().exclude(Set.of("run-1", "run-2"));
        assertThat(document.history().undoNameProperty().get()).isEqualTo("Exclude 2 runs");

        document.laws().toggle("kaplan");
        assertThat(document.history().undoNameProperty().get()).isEqualTo("Hide Kaplan 2020");

        document.history().undo();
        assertThat(document.history().redoNameProperty().get()).isEqualTo("Hide Kaplan 2020");
    }

    @Test
    void aStepThatChangesNothingIsNotRemembered() {
        Document document = Documents.fitted();

        document.runSteps().include(Set.of("run-1"));

        assertThat(document.history().undoNameProperty().get()).isEmpty();
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        Document document = Documents.fitted();
        document.laws().toggle("kaplan");
        document.history().undo();

        document.figureSteps().showLayer("contours", false);

        assertThat(document.history().redoNameProperty().get()).isEmpty();
        assertThat(document.studyProperty().get().shows("contours")).isFalse();
    }

    @Test
    void openingOtherDataForgetsWhatWasChosenAndSelectedAndCanBeUndone() {
        Document document = counting(new DirectBackground());
        document.data().open(GOOD);
        document.selection().select(Set.of("run-3"));
        document.runSteps().exclude(Set.of("run-1"));

        document.data().open(OTHER);

        assertThat(document.studyProperty().get().excluded()).isEmpty();
        assertThat(document.selection().selectedProperty().get()).isEmpty();

        document.history().undo();

        assertThat(document.studyProperty().get().excluded()).containsExactly("run-1");
    }

    @Test
    void theOldLawStaysWhileANewFitRuns() {
        HeldBackground background = new HeldBackground();
        Document document = counting(background);
        document.data().open(GOOD);
        background.run("load");
        background.run("fit");

        document.runSteps().exclude(Set.of("run-1"));

        assertThat(document.fitting().stateProperty().get()).isInstanceOf(FitState.Running.class);
        assertThat(document.studyProperty().get().fitted()).isNotNull();
    }

    @Test
    void theNewestFitWins() {
        HeldBackground background = new HeldBackground();
        Document document = counting(background);
        document.data().open(GOOD);
        background.run("load");

        document.runSteps().exclude(Set.of("run-1"));
        document.runSteps().exclude(Set.of("run-2"));
        background.run("fit");

        assertThat(background.cancelled()).isEqualTo(2);
        assertThat(fits()).containsExactly(Documents.runs().size() - 2);
    }

    @Test
    void movingComputeNeitherFitsNorMakesANewStudy() {
        Document document = counting(new DirectBackground());
        document.data().open(GOOD);
        Study before = document.studyProperty().get();

        document.looking().computeProperty().set(1e21);

        assertThat(document.studyProperty().get()).isSameAs(before);
        assertThat(fits()).hasSize(1);
    }

    @Test
    void computeStaysOnTheSlider() {
        ComputeProperty compute = Documents.empty().looking().computeProperty();

        compute.set(1e40);
        assertThat(compute.get()).isEqualTo(1e27);

        compute.set(Double.NaN);
        assertThat(compute.get()).isEqualTo(1e17);
    }

    @Test
    void aLawWithoutALossSurfaceDoesNotJudge() {
        Document document = Documents.empty();

        document.laws().showOnly("chinchilla-a1");

        assertThat(judge(document)).isEqualTo("chinchilla-a3");
    }

    @Test
    void withoutAFitAReplicationThatIsShownJudges() {
        Document document = Documents.empty();

        document.laws().toggle("besiroglu");

        assertThat(judge(document)).isEqualTo("besiroglu");
    }

    @Test
    void aFitKnowsTheNameOfItsData() {
        Document document = counting(new DirectBackground());

        document.data().open(GOOD);
        document.runSteps().exclude(Set.of(Documents.runs().runs().getFirst().id()));

        assertThat(sources()).containsExactly("good.csv", "good.csv");
    }

    @Test
    void aFitThatWasCalledOffCanBeStartedAgain() {
        HeldBackground held = new HeldBackground();
        Document document = counting(held);
        document.data().open(GOOD);
        held.run("load");

        document.fitting().cancel();
        assertThat(document.fitting().stateProperty().get())
                .isEqualTo(new FitState.Done(new FitOutcome.Cancelled()));

        document.fitting().again();
        held.run("fit");
        assertThat(fits()).containsExactly(Documents.runs().size());
    }

    @Test
    void aLawCanBeAddedMutedAndPutAway() {
        Document document = Documents.empty();

        document.laws().toggle("besiroglu");
        assertThat(shownLaws(document)).contains("besiroglu");

        document.laws().toggle("besiroglu");
        assertThat(shownLaws(document)).doesNotContain("besiroglu");
        assertThat(document.laws().slotsProperty().get())
                .extracting(LawSlot::id)
                .contains("besiroglu");

        document.laws().remove("besiroglu");
        assertThat(document.laws().slotsProperty().get())
                .extracting(LawSlot::id)
                .doesNotContain("besiroglu");
    }

    @Test
    void writingNumbersAnotherWayIsAStep() {
        Document document = Documents.empty();

        document.figureSteps().writeNumbers(NumberStyle.SI);
        assertThat(document.history().choicesProperty().get().numbers()).isEqualTo(NumberStyle.SI);
        assertThat(document.history().undoNameProperty().get())
                .isEqualTo("Write axes with K, M, B, T");

        document.history().undo();
        assertThat(document.history().choicesProperty().get().numbers())
                .isEqualTo(NumberStyle.AUTOMATIC);
    }

    @Test
    void oneLawCanBeShownAlone() {
        Document document = Documents.fitted();

        document.laws().showOnly("chinchilla-a3");

        assertThat(shownLaws(document)).containsExactly("chinchilla-a3");
    }

    private List<Integer> fits() {
        return method.thorough().stream().map(problem -> problem.runs().size()).toList();
    }

    private List<String> sources() {
        return method.thorough().stream().map(FitProblem::data).toList();
    }

    private Document counting(Background background) {
        return new Document(
                Catalogue.load().laws(),
                List.of(),
                DocumentTest::load,
                new RememberedMappings(),
                new FitMethods(List.of(method)),
                background);
    }

    private static LoadOutcome load(Origin origin, ReadOptions options) {
        if (origin.equals(BAD)) {
            return new LoadOutcome.Unusable(
                    List.of(new RowProblem(0, "", RowProblem.Code.NO_HEADER, "1,2", "a header")));
        }
        RunSet runs = Documents.runs();
        return new LoadOutcome.Loaded(
                runs,
                "long",
                ",",
                runs.size(),
                runs.size(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                new TablePreview(List.of(), List.of(), false, List.of()),
                "0");
    }

    private static List<String> shownLaws(Document document) {
        return document.studyProperty().get().laws().stream().map(ScalingLaw::id).toList();
    }

    /// Intervals say how long they took, which is never the same twice.
    private static Study withoutIntervals(Document document) {
        return document.studyProperty().get().withEnsemble(null);
    }

    private static String judge(Document document) {
        return document.laws().judgeProperty().get().map(ScalingLaw::id).orElse("");
    }
}
