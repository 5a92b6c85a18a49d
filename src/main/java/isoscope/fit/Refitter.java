package isoscope.fit;

import isoscope.law.Law;
import java.util.Optional;

/// Fits resamples of one problem's runs. It keeps what it needs between fits, so each thread has its own; what it finds
/// depends on the resample alone, not on the ones before.
@FunctionalInterface
public interface Refitter {
    /// The law of a resample.
    ///
    /// @param times how often each run of the problem is taken, in the order of the problem
    /// @return empty when that resample has no law
    Optional<Law> refit(int[] times);
}
