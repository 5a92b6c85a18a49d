package isoscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Scheme;
import isoscope.session.fit.IntervalState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Intervals follow the settled fit and what is chosen about them.
class RefitIntervalsTest extends RefitCase {
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
}
