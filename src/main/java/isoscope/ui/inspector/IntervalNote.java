package isoscope.ui.inspector;

import isoscope.fit.resample.Ensemble;
import isoscope.session.Fitting;
import isoscope.session.fit.IntervalState;
import isoscope.ui.workspace.Live;
import isoscope.words.Words;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// The note below intervals: how they were made, or how far they are.
///
/// @param text such as "Resampling 320 of 1,000"; empty when there is nothing to say
/// @param progress from 0 to 1 while resampling
public record IntervalNote(String text, Optional<Double> progress) {
    private static final IntervalNote NOTHING = new IntervalNote("", Optional.empty());

    /// The note of a fit, kept up to date.
    static ObservableValue<IntervalNote> of(Fitting fitting) {
        return Live.of(
                () -> of(fitting.intervalStateProperty().get()), fitting.intervalStateProperty());
    }

    /// Puts a state into words.
    static IntervalNote of(IntervalState state) {
        return switch (state) {
            case IntervalState.None() -> NOTHING;
            case IntervalState.Running(int done, int total, var _) ->
                    new IntervalNote(
                            Words.of("Resampling %,d of %,d", done, total),
                            Optional.of(total == 0 ? 0 : (double) done / total));
            case IntervalState.Done(var ensemble) ->
                    new IntervalNote(text(ensemble), Optional.empty());
        };
    }

    private static String text(Ensemble ensemble) {
        String made =
                ensemble.partial()
                        ? Words.of(
                                "%s of the %,d requested",
                                ensemble.method(), ensemble.settings().resamples())
                        : ensemble.method();
        String failed =
                ensemble.failed() == 0
                        ? ""
                        : Words.of(", %,d of them without a law", ensemble.failed());
        return (ensemble.hasIntervals() ? "" : Words.of("No intervals: ")) + made + failed;
    }
}
