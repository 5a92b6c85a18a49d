package isoscope.session.fit;

import isoscope.fit.resample.Ensemble;
import java.util.Optional;

/// How far the intervals of the fitted law are.
public sealed interface IntervalState {
    /// There are none: nothing is fitted, or the fit is not settled yet, or they were called off before any came.
    record None() implements IntervalState {}

    /// Resampling in the background.
    ///
    /// @param done resamples fitted so far
    /// @param total resamples asked for
    /// @param soFar the laws of some of those done, once there are any
    record Running(int done, int total, Optional<Ensemble> soFar) implements IntervalState {}

    /// All there will be.
    ///
    /// @param ensemble partial when it was called off
    record Done(Ensemble ensemble) implements IntervalState {}

    /// The ensemble to show, if there is one.
    default Optional<Ensemble> shown() {
        return switch (this) {
            case None() -> Optional.empty();
            case Running(var _, var _, var soFar) -> soFar;
            case Done(var ensemble) -> Optional.of(ensemble);
        };
    }
}
