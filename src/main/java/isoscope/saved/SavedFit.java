package isoscope.saved;

import isoscope.fit.FitSettings;
import isoscope.fit.HoldOut;
import isoscope.fit.resample.BootstrapSettings;

/// How the law of the runs is found.
///
/// @param method its id
/// @param form the user's own form as it was typed, or empty
/// @param settings what is held and bounded, and Huber's delta
/// @param holdOut which runs it is tried on
/// @param bootstrap how its intervals are made
public record SavedFit(
        String method,
        String form,
        FitSettings settings,
        HoldOut.Rule holdOut,
        BootstrapSettings bootstrap) {
    /// Approach 3 as the program begins with it.
    public static final SavedFit STANDARD =
            new SavedFit(
                    "huber-lse",
                    "",
                    FitSettings.STANDARD,
                    new HoldOut.Rule.LargestCompute(),
                    BootstrapSettings.STANDARD);
}
