package isoscope.saved;

import isoscope.fit.FitSettings;
import isoscope.fit.HoldOut;
import isoscope.fit.form.FormMethod;

/// How the law of the user's own runs is found.
///
/// @param method the id of the method
/// @param form the user's own form as it was typed, or empty
/// @param settings the values held fixed, the bounds of the rest, and Huber's delta
/// @param holdOut which runs the fit is tried on
public record FitChoices(String method, String form, FitSettings settings, HoldOut.Rule holdOut) {
    /// Approach 3 with safe settings, tried on the largest compute.
    public static final FitChoices STANDARD =
            new FitChoices(
                    "huber-lse", "", FitSettings.STANDARD, new HoldOut.Rule.LargestCompute());

    /// The same by another method.
    public FitChoices withMethod(String id) {
        return new FitChoices(id, form, settings, holdOut);
    }

    /// The same with another form of the user's own.
    public FitChoices withForm(String typed) {
        return new FitChoices(method, typed, settings, holdOut);
    }

    /// The same with other settings.
    public FitChoices withSettings(FitSettings others) {
        return new FitChoices(method, form, others, holdOut);
    }

    /// The same tried on other runs.
    public FitChoices withHoldOut(HoldOut.Rule rule) {
        return new FitChoices(method, form, settings, rule);
    }

    /// The same with nothing said about single parameters and columns, which belong to the data they were chosen for: a
    /// form of columns that others do not have would be another form.
    public FitChoices forOtherData() {
        return new FitChoices(
                method.equals(FormMethod.ID) ? STANDARD.method : method,
                "",
                FitSettings.STANDARD.withHuberDelta(settings.huberDelta()),
                holdOut);
    }
}
