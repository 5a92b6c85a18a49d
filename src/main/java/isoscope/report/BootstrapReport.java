package isoscope.report;

import org.jspecify.annotations.Nullable;

/// The making of the intervals of a fit, as JSON has it.
///
/// @param method how they were made, in words
/// @param resamples how many were fitted or failed
/// @param given whether there are intervals: none when fewer than half of the resamples can be fitted
/// @param partial whether it was called off before all were
record BootstrapReport(
        @Nullable String method,
        int resamples,
        @Nullable Long seed,
        int failed,
        @Nullable String scheme,
        @Nullable Double confidence,
        boolean partial,
        boolean given) {
    private static final BootstrapReport NONE =
            new BootstrapReport(null, 0, null, 0, null, null, false, false);

    /// That of a fit; of one without intervals nothing was drawn.
    static BootstrapReport of(FitResult result) {
        return result.ensemble()
                .map(ensemble ->
                        new BootstrapReport(
                                ensemble.method(),
                                ensemble.done(),
                                ensemble.settings().seed(),
                                ensemble.failed(),
                                ensemble.asked().id(),
                                ensemble.settings().confidence(),
                                ensemble.partial(),
                                ensemble.hasIntervals()))
                .orElse(NONE);
    }
}
