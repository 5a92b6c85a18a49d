package isoscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.HoldOut;
import isoscope.fit.method.FitMethods;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Scheme;
import isoscope.law.Catalogue;
import isoscope.testkit.Documents;
import isoscope.testkit.HeldBackground;
import isoscope.testkit.ScriptedMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A quick law, the thorough one, its intervals: what is shown when, and what gives way to what.
class RefitChainTest {
    private static final int RUNS = Documents.runs().size();
    private static final int FEW = 8;

    private final HeldBackground background = new HeldBackground();
    private final ScriptedMethod method = new ScriptedMethod(problem -> fit("huber-lse", problem));
    private final ScriptedMethod other =
            new ScriptedMethod("least-squares", problem -> fit("least-squares", problem));
    private final Document document =
            new Document(
                    Catalogue.load().laws(),
                    List.of(),
                    (_, _) -> Documents.loaded(Documents.runs()),
                    new RememberedMappings(),
                    new FitMethods(List.of(method, other)),
                    background);

    @BeforeEach
    void open() {
        document.fitting().bootstrapProperty().set(new BootstrapSettings(3, 1, Scheme.CASES, .9));
        document.data().open(new Origin.Sample("test", "Test runs"));
        background.runAll();
    }

    @Test
    void theQuickLawIsShownBeforeTheThoroughOne() {
        document.runSteps().exclude(ids(2));

        background.run("refit");
        assertThat(document.fitting().stateProperty().get()).isInstanceOf(FitState.Running.class);
        assertThat(shownRuns()).isEqualTo(RUNS - 2);
        assertThat(background.waiting()).containsExactly("fit");

        background.run("fit");
        assertThat(document.fitting().stateProperty().get()).isInstanceOf(FitState.Done.class);
        assertThat(shownRuns()).isEqualTo(RUNS - 2);
    }

    @Test
    void theQuickLawStartsFromTheOneOnShow() {
        Fitted before = shown();

        document.runSteps().exclude(ids(2));
        background.run("refit");

        assertThat(method.quick().getLast().near()).contains(before.law());
    }

    @Test
    void aMethodDoesNotStartFromTheLawOfAnother() {
        document.fitSteps().useMethod("least-squares");
        background.run("fit");

        assertThat(other.quick()).isEmpty();
        assertThat(shown().method()).isEqualTo("least-squares");
    }

    @Test
    void theSameLawFoundThoroughlyIsNotAnother() {
        document.runSteps().exclude(ids(2));
        background.run("refit");
        Fitted quick = shown();

        background.run("fit");

        assertThat(shown().law()).isSameAs(quick.law());
    }

    @Test
    void aNewRequestOvertakesTheThoroughFitAndTheIntervals() {
        document.runSteps().exclude(ids(1));
        background.run("refit");
        document.runSteps().exclude(ids(2));
        assertThat(background.waiting()).containsExactly("refit");

        background.run("refit");
        background.run("fit");
        assertThat(background.waiting()).containsExactly("intervals");
        document.runSteps().exclude(ids(3));
        assertThat(background.waiting()).containsExactly("refit");
        assertThat(document.fitting().intervalStateProperty().get())
                .isEqualTo(new IntervalState.None());
    }

    @Test
    void whileAGestureLastsOneFitRunsAndTheNewestWaits() {
        int before = method.quick().size();

        document.runSteps().previewExcluded(ids(1));
        document.runSteps().previewExcluded(ids(2));
        document.runSteps().previewExcluded(ids(3));
        background.run("refit");
        assertThat(shownRuns()).isEqualTo(RUNS - 1);
        background.run("refit");
        assertThat(shownRuns()).isEqualTo(RUNS - 3);

        assertThat(method.quick()).hasSize(before + 2);
        assertThat(background.waiting()).isEmpty();
        assertThat(document.studyProperty().get().excluded()).isEqualTo(ids(3));
        assertThat(document.history().undoNameProperty().get()).isEmpty();
        assertThat(document.choosing().gestureProperty().getValue()).contains("Exclude 3 runs");
    }

    @Test
    void droppingAGestureBringsBackLawAndIntervalsWithoutAFit() {
        Fitted before = shown();
        IntervalState intervals = document.fitting().intervalStateProperty().get();
        assertThat(intervals).isInstanceOf(IntervalState.Done.class);
        document.runSteps().previewExcluded(ids(3));
        background.run("refit");

        document.choosing().drop();

        assertThat(background.waiting()).isEmpty();
        assertThat(shown()).isSameAs(before);
        assertThat(document.fitting().intervalStateProperty().get()).isEqualTo(intervals);
        assertThat(document.studyProperty().get().excluded()).isEmpty();
        assertThat(document.choosing().gestureProperty().getValue()).isEmpty();
    }

    @Test
    void aGestureThatEndsIsOneStepAndGoesOnWithTheThoroughFit() {
        document.runSteps().previewExcluded(ids(2));
        document.runSteps().previewExcluded(ids(3));
        background.run("refit");
        background.run("refit");

        document.choosing().commit();

        assertThat(background.waiting()).containsExactly("fit");
        assertThat(document.history().undoNameProperty().get()).isEqualTo("Exclude 3 runs");
        background.runAll();
        assertThat(document.fitting().intervalStateProperty().get())
                .isInstanceOf(IntervalState.Done.class);
        document.history().undo();
        background.runAll();
        assertThat(shownRuns()).isEqualTo(RUNS);
    }

    @Test
    void aGestureThatEndsWhileItsFitRunsWaitsForThatOne() {
        document.runSteps().previewExcluded(ids(2));
        int before = method.quick().size();

        document.choosing().commit();
        background.run("refit");
        background.run("fit");

        assertThat(method.quick()).hasSize(before + 1);
        assertThat(document.fitting().stateProperty().get()).isInstanceOf(FitState.Done.class);
        assertThat(shownRuns()).isEqualTo(RUNS - 2);
    }

    @Test
    void aGestureThatEndsAheadOfItsFitIsFittedForItsEnd() {
        document.runSteps().previewExcluded(ids(1));
        document.runSteps().previewExcluded(ids(4));

        document.choosing().commit();
        background.runAll();

        assertThat(shownRuns()).isEqualTo(RUNS - 4);
    }

    @Test
    void undoWhileAGestureLastsEndsTheGesture() {
        document.runSteps().exclude(ids(1));
        background.runAll();
        document.runSteps().previewExcluded(ids(3));

        document.history().undo();
        background.runAll();

        assertThat(document.choosing().gestureProperty().getValue()).isEmpty();
        assertThat(shownRuns()).isEqualTo(RUNS);
    }

    @Test
    void aRefusedFitLeavesNoLawOnShowAndTheNextOneIsFound() {
        document.runSteps().previewExcluded(ids(RUNS - FEW + 1));
        background.run("refit");
        assertThat(document.fitting().stateProperty().get())
                .isInstanceOfSatisfying(
                        FitState.Done.class,
                        done -> assertThat(done.outcome()).isInstanceOf(FitOutcome.Refused.class));
        assertThat(document.studyProperty().get().fitted()).isNull();

        document.runSteps().previewExcluded(ids(2));
        background.run("refit");
        assertThat(shownRuns()).isEqualTo(RUNS - 2);
        assertThat(method.quick().getLast().near()).isPresent();
    }

    @Test
    void withoutAnyRunThereIsNoFitAndLeavingTheGestureBringsItBack() {
        document.runSteps().previewExcluded(ids(RUNS));
        assertThat(document.fitting().stateProperty().get()).isEqualTo(new FitState.None());

        document.choosing().drop();
        background.runAll();

        assertThat(shownRuns()).isEqualTo(RUNS);
    }

    @Test
    void intervalsFollowTheSettledFitAndTheirSettings() {
        assertThat(document.studyProperty().get().ensemble()).isNotNull();

        document.fitting().bootstrapProperty().set(new BootstrapSettings(5, 1, Scheme.CASES, .9));
        assertThat(document.fitting().intervalStateProperty().get())
                .isEqualTo(new IntervalState.Running(0, 5, Optional.empty()));
        assertThat(document.studyProperty().get().ensemble()).isNull();

        background.run("intervals");
        assertThat(document.fitting().intervalStateProperty().get())
                .isInstanceOfSatisfying(
                        IntervalState.Done.class,
                        done -> assertThat(done.ensemble().laws()).hasSize(5));
    }

    @Test
    void anotherConfidenceNeedsNoOtherResamples() {
        document.fitting()
                .bootstrapProperty()
                .set(document.fitting().bootstrapProperty().get().withConfidence(.5));

        assertThat(background.waiting()).isEmpty();
        assertThat(document.fitting().intervalStateProperty().get())
                .isInstanceOfSatisfying(
                        IntervalState.Done.class,
                        done -> assertThat(done.ensemble().settings().confidence()).isEqualTo(.5));
    }

    @Test
    void intervalsTellHowFarTheyAre() {
        List<IntervalState> states = new ArrayList<>();
        document.fitting().intervalStateProperty().subscribe(state -> states.add(state));

        document.fitting().bootstrapProperty().set(new BootstrapSettings(400, 1, Scheme.CASES, .9));
        background.runAll();

        assertThat(states)
                .filteredOn(IntervalState.Running.class::isInstance)
                .isNotEmpty()
                .allSatisfy(state ->
                        assertThat(((IntervalState.Running) state).total()).isEqualTo(400));
        assertThat(states).last().isInstanceOf(IntervalState.Done.class);
    }

    @Test
    void intervalsCalledOffBeforeAnyCameAreNone() {
        document.runSteps().exclude(ids(1));
        background.run("refit");
        background.run("fit");

        document.fitting().cancelIntervals();

        assertThat(background.waiting()).isEmpty();
        assertThat(document.fitting().intervalStateProperty().get())
                .isEqualTo(new IntervalState.None());
    }

    @Test
    void everyChoiceAboutTheFitIsANamedStep() {
        document.fitSteps().pin("alpha", 0.35);
        assertStep("Pin α at 0.35");
        assertThat(document.choosing().choices().fit().settings().pinned())
                .containsEntry("alpha", 0.35);
        document.fitSteps().unpin("alpha");
        assertStep("Fit α again");
        document.fitSteps().setHuberDelta(0.002);
        assertStep("Huber δ 0.002");
        document.fitSteps().useMethod("least-squares");
        assertStep("Use Scripted least-squares");
        document.fitSteps().holdOut(new HoldOut.Rule.Largest(5));
        assertStep("Hold out 5 runs");
        background.runAll();
        assertThat(shown().settings().huberDelta()).isEqualTo(0.002);

        IntStream.range(0, 5).forEach(_ -> document.history().undo());
        assertThat(document.choosing().choices().fit()).isEqualTo(FitChoices.STANDARD);
    }

    @Test
    void aSliderOfTheDeltaIsAGestureToo() {
        document.fitSteps().previewHuberDelta(0.002);
        document.fitSteps().previewHuberDelta(0.004);
        background.run("refit");
        background.run("refit");

        assertThat(shown().settings().huberDelta()).isEqualTo(0.004);
        document.choosing().commit();
        assertStep("Huber δ 0.004");
    }

    @Test
    void theSamePinTwiceIsOneStep() {
        document.fitSteps().pin("alpha", 0.35);
        document.fitSteps().pin("alpha", 0.35);

        document.history().undo();

        assertThat(document.choosing().choices().fit().settings().pinned()).isEmpty();
        assertThat(document.history().undoNameProperty().get()).isEmpty();
    }

    @Test
    void methodsAreComparedOnlyWhileSomeoneLooks() {
        document.runSteps().exclude(ids(1));
        background.runAll();
        assertThat(other.thorough()).isEmpty();

        document.fitting().watchComparison(true);
        assertThat(document.fitting().comparisonProperty().get())
                .hasSize(2)
                .allSatisfy(result -> assertThat(result.outcome()).isEmpty());
        background.runAll();

        assertThat(document.fitting().comparisonProperty().get())
                .allSatisfy(
                        result -> assertThat(result.outcome()).get().isInstanceOf(Fitted.class));
        assertThat(other.thorough().getLast().runs()).hasSize(RUNS - 1);

        document.fitting().watchComparison(false);
        document.runSteps().exclude(ids(2));
        background.runAll();
        assertThat(other.thorough()).hasSize(1);
    }

    @Test
    void otherDataForgetPinsAndKeepTheMethod() {
        document.fitSteps().useMethod("least-squares");
        document.fitSteps().pin("alpha", 0.35);

        document.data().open(new Origin.Sample("again", "Again"));
        background.runAll();

        assertThat(document.choosing().choices().fit())
                .isEqualTo(FitChoices.STANDARD.withMethod("least-squares"));
    }

    private void assertStep(String name) {
        assertThat(document.history().undoNameProperty().get()).isEqualTo(name);
    }

    private Fitted shown() {
        return document.fitting().stateProperty().get().fitted().orElseThrow();
    }

    private int shownRuns() {
        return shown().runs().size();
    }

    private static Set<String> ids(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "run-" + i)
                .collect(Collectors.toSet());
    }

    private static FitOutcome fit(String id, FitProblem problem) {
        if (problem.runs().size() < FEW) {
            return new FitOutcome.Refused("too-few-runs", "There are too few runs.", "Add runs.");
        }
        Fitted found = (Fitted) Documents.found(problem.runs());
        return new Fitted(
                problem, id, found.law(), found.objective(), found.goodness(), found.seconds());
    }
}
