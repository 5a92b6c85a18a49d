package isoscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.session.fit.FitState;
import isoscope.session.fit.IntervalState;
import org.junit.jupiter.api.Test;

/// A quick law and the thorough one: what is shown when, and what gives way to what.
class RefitChainTest extends RefitCase {
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
}
