package isoscope.session.fit;

import isoscope.fit.FitOutcome;
import java.util.Optional;

/// How far the law for the included runs is.
public sealed interface FitState {
    /// There is nothing to fit.
    record None() implements FitState {}

    /// Fitting in the background.
    ///
    /// @param previous the law shown until the settled one is there: that of the runs included before, or already the
    ///     one that was found from it for the runs included now
    record Running(Optional<FitOutcome.Fitted> previous) implements FitState {}

    /// The last fit ended.
    record Done(FitOutcome outcome) implements FitState {}

    /// The law to show: the finished one, or while fitting the one before.
    default Optional<FitOutcome.Fitted> fitted() {
        return switch (this) {
            case None() -> Optional.empty();
            case Running(var previous) -> previous;
            case Done(var outcome) ->
                    outcome instanceof FitOutcome.Fitted fitted
                            ? Optional.of(fitted)
                            : Optional.empty();
        };
    }
}
