package isoscope.fit.resample;

import java.util.function.Supplier;

/// Hears how far a bootstrap is. It is called about every [Workers#PERIOD_MILLIS] ms, on the thread that asked for the
/// bootstrap, so never by two threads at once; the refits go on meanwhile.
@FunctionalInterface
public interface BootstrapProgress {
    /// Does not listen.
    BootstrapProgress NONE = (_, _, _) -> {};

    /// More resamples are done.
    ///
    /// @param done how many, failed ones among them
    /// @param total how many there will be
    /// @param soFar makes an ensemble of those that are done, to show intervals early; costs time only when asked
    void done(int done, int total, Supplier<Ensemble> soFar);
}
