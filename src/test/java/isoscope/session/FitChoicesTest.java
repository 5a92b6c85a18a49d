package isoscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.HoldOut;
import isoscope.saved.FitChoices;
import isoscope.session.data.Origin;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The choices about the fit: each a step with a name, for the method at hand and for those beside it.
class FitChoicesTest extends RefitCase {
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
}
