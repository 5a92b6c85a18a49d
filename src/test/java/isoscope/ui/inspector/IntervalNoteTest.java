package isoscope.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Ensemble;
import isoscope.law.Law;
import isoscope.session.fit.IntervalState;
import isoscope.testkit.Documents;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntervalNoteTest {
    @Test
    void itSaysHowFarResamplingIs() {
        IntervalNote note = IntervalNote.of(new IntervalState.Running(320, 1000, Optional.empty()));

        assertThat(note.text()).isEqualTo("Resampling 320 of 1,000");
        assertThat(note.progress()).contains(0.32);
    }

    @Test
    void partialIntervalsAreSaidToBePartial() {
        assertThat(done(320, 0).text())
                .isEqualTo(
                        "95 % percentile bootstrap, 320 resamples of runs of the 1,000 requested");
    }

    @Test
    void resamplesWithoutALawAreCounted() {
        assertThat(done(997, 3).text())
                .isEqualTo(
                        "95 % percentile bootstrap, 1,000 resamples of runs, 3 of them without a law");
    }

    @Test
    void fewerThanHalfOfTheResamplesGiveNoIntervals() {
        assertThat(done(499, 501).text())
                .isEqualTo(
                        "No intervals: 95 % percentile bootstrap, 1,000 resamples of runs, 501 of them without a law");
    }

    @Test
    void withoutIntervalsNothingIsSaid() {
        assertThat(IntervalNote.of(new IntervalState.None()).text()).isEmpty();
    }

    private static IntervalNote done(int found, int failed) {
        Fitted fitted = (Fitted) Documents.found(Documents.runs().runs());
        Law law = fitted.law();
        return IntervalNote.of(
                new IntervalState.Done(
                        new Ensemble(
                                fitted,
                                Collections.nCopies(found, law),
                                failed,
                                BootstrapSettings.STANDARD,
                                0.4)));
    }
}
