package isoscope.session;

import isoscope.fit.Bounds;
import isoscope.fit.FitSettings;
import isoscope.fit.HoldOut;
import isoscope.fit.Weighting;
import isoscope.fit.form.FormMethod;
import isoscope.saved.FitChoices;
import isoscope.words.Words;
import java.util.Map;

/// How the law of the included runs is found: the method and its settings. Each choice refits, and is a step that can be
/// undone.
public final class FitSteps {
    private final Choosing choosing;
    private final Fitting fitting;

    FitSteps(Choosing choosing, Fitting fitting) {
        this.choosing = choosing;
        this.fitting = fitting;
    }

    /// How the law is found now, by a gesture while one lasts.
    public FitChoices choices() {
        return choosing.choices().fit();
    }

    /// Finds the law another way; one of [Fitting#methods()], another changes nothing.
    public void useMethod(String id) {
        fitting.method(id)
                .ifPresent(method ->
                        choosing.step(
                                StepNames.method(method.title()), with(chosen().withMethod(id))));
    }

    /// Fits the user's own form, when its laws can be the fitted one; others are compared only.
    ///
    /// @param typed a form over the runs; empty for none
    /// @param used whether its law is the fitted one
    public void useForm(String typed, boolean used) {
        FitChoices now = chosen().withForm(typed);
        boolean left = typed.isEmpty() && now.method().equals(FormMethod.ID);
        String method = used ? FormMethod.ID : left ? FitChoices.STANDARD.method() : now.method();
        choosing.step(StepNames.form(typed), with(now.withMethod(method)));
    }

    /// Counts runs otherwise in fits of the user's own form.
    public void weigh(Weighting weighting) {
        choosing.step(StepNames.weighting(weighting), with(settings().withWeighting(weighting)));
    }

    /// Looks for a constant within bounds.
    public void bound(Map<String, Bounds> bounds) {
        choosing.step(Words.said(StepNames.BOUNDS), with(settings().withAllBounds(bounds)));
    }

    /// Holds a parameter of the law at a value instead of fitting it.
    ///
    /// @param parameter its name on the law's card, such as `alpha`
    public void pin(String parameter, double value) {
        choosing.step(
                StepNames.pin(parameter, value), with(settings().withPinned(parameter, value)));
    }

    /// Fits a parameter that was held.
    public void unpin(String parameter) {
        choosing.step(StepNames.unpin(parameter), with(settings().withoutPinned(parameter)));
    }

    /// Sets where Huber's loss turns from square to straight, in log-loss.
    public void setHuberDelta(double delta) {
        choosing.step(StepNames.huberDelta(delta), with(settings().withHuberDelta(delta)));
    }

    /// Moves Huber's delta, in log-loss, while a gesture lasts; no step is made before [Choosing#commit()].
    public void previewHuberDelta(double delta) {
        choosing.show(StepNames.huberDelta(delta), with(settings().withHuberDelta(delta)));
    }

    /// Chooses the runs the fit is tried on.
    public void holdOut(HoldOut.Rule rule) {
        choosing.step(StepNames.holdOut(rule), with(chosen().withHoldOut(rule)));
    }

    private FitChoices chosen() {
        return choosing.chosen().fit();
    }

    private FitSettings settings() {
        return chosen().settings();
    }

    private Choices with(FitSettings settings) {
        return with(chosen().withSettings(settings));
    }

    private Choices with(FitChoices fit) {
        return choosing.chosen().withFit(fit);
    }
}
