package isoscope.session;

import isoscope.fit.Bounds;
import isoscope.fit.FitSettings;
import isoscope.fit.HoldOut;
import java.util.Map;

/// How the law of the user's own runs is found.
///
/// @param method the id of the method
/// @param settings what is held fixed, within which bounds the rest is looked for, and Huber's delta
/// @param holdOut which runs the fit is tried on
public record FitChoices(String method, FitSettings settings, HoldOut.Rule holdOut) {
    /// Approach 3 with safe settings, tried on the largest compute.
    public static final FitChoices STANDARD =
            new FitChoices("huber-lse", FitSettings.STANDARD, new HoldOut.Rule.LargestCompute());

    /// The same by another method.
    public FitChoices withMethod(String id) {
        return new FitChoices(id, settings, holdOut);
    }

    /// The same with other settings.
    public FitChoices withSettings(FitSettings others) {
        return new FitChoices(method, others, holdOut);
    }

    /// The same tried on other runs.
    public FitChoices withHoldOut(HoldOut.Rule rule) {
        return new FitChoices(method, settings, rule);
    }

    /// The same with nothing said about single parameters, whose values belong to the data they were chosen for.
    FitChoices forOtherData() {
        Map<String, Double> pinned = Map.of();
        Map<String, Bounds> bounds = Map.of();
        return withSettings(new FitSettings(settings.huberDelta(), pinned, bounds));
    }
}
