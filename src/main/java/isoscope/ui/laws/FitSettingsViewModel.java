package isoscope.ui.laws;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.HoldOut;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.RunGroups;
import isoscope.fit.resample.Scheme;
import isoscope.runs.RunSet;
import isoscope.saved.FitChoices;
import isoscope.session.Choosing;
import isoscope.session.FitSteps;
import isoscope.session.Fitting;
import isoscope.session.History;
import isoscope.session.fit.IntervalState;
import isoscope.ui.workspace.Live;
import isoscope.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// How the law of the user's runs is found and resampled. Every change refits at once; each is a step that can be
/// undone, a drag of Huber's delta a single one.
public final class FitSettingsViewModel {
    /// Ends of the slider of Huber's delta, as powers of ten.
    static final double DELTA_LOW = -5;

    static final double DELTA_HIGH = 0;

    private static final int MOST_RESAMPLES = 100_000;
    private static final int MOST_HELD = 1_000_000;
    private static final double MOST_SEED = 1e15;

    private final Fitting fitting;
    private final FitSteps steps;
    private final Choosing choosing;
    private final ObservableValue<FitChoices> choices;
    private final ObservableValue<List<Scheme>> schemes;
    private final NumberEntry delta;
    private final NumberEntry resamples;
    private final NumberEntry seed;
    private final NumberEntry held;

    /// Follows a fit.
    ///
    /// @param steps choose how it is found
    /// @param choosing ends the drag of Huber's delta
    /// @param history tells what was chosen
    /// @param runs of which a column may tell what is drawn together
    public FitSettingsViewModel(
            Fitting fitting,
            FitSteps steps,
            Choosing choosing,
            History history,
            ObservableValue<RunSet> runs) {
        this.fitting = fitting;
        schemes = Live.of(() -> schemes(runs.getValue()), runs, fitting.bootstrapProperty());
        this.steps = steps;
        this.choosing = choosing;
        choices = Live.of(steps::choices, history.choicesProperty(), choosing.gestureProperty());
        delta = new NumberEntry("Huber δ", 1e-8, 10, false, steps::setHuberDelta);
        resamples =
                new NumberEntry(
                        Words.of("Resamples"),
                        1,
                        MOST_RESAMPLES,
                        true,
                        count -> resample((int) count, bootstrap().seed(), bootstrap().scheme()));
        seed =
                new NumberEntry(
                        Words.of("Seed"),
                        0,
                        MOST_SEED,
                        true,
                        number ->
                                resample(
                                        bootstrap().resamples(),
                                        (long) number,
                                        bootstrap().scheme()));
        held =
                new NumberEntry(
                        Words.of("The number of runs held out"),
                        1,
                        MOST_HELD,
                        true,
                        count -> steps.holdOut(new HoldOut.Rule.Largest((int) count)));
        choices.subscribe(this::show);
        fitting.bootstrapProperty().subscribe(this::show);
    }

    /// The methods whose laws the window can show, the user's own form first.
    ObservableValue<List<FitMethod>> methods() {
        return fitting.ownProperty().map(_ -> fitting.methods());
    }

    /// The method used now.
    ObservableValue<FitMethod> method() {
        return Bindings.createObjectBinding(
                () -> {
                    List<FitMethod> all = fitting.methods();
                    return all.stream()
                            .filter(method -> method.id().equals(choices.getValue().method()))
                            .findFirst()
                            .orElseGet(all::getFirst);
                },
                choices,
                fitting.ownProperty());
    }

    /// How the law is found now.
    ObservableValue<FitChoices> choicesProperty() {
        return choices;
    }

    /// How runs are resampled now.
    ObservableValue<BootstrapSettings> bootstrapProperty() {
        return fitting.bootstrapProperty();
    }

    NumberEntry delta() {
        return delta;
    }

    NumberEntry resamples() {
        return resamples;
    }

    NumberEntry seed() {
        return seed;
    }

    NumberEntry held() {
        return held;
    }

    /// Whether the method asks for Huber's delta.
    ObservableValue<Boolean> usesDelta() {
        return method().map(FitMethod::usesHuberDelta);
    }

    /// Fits by another method.
    void use(FitMethod method) {
        if (!method.id().equals(choices.getValue().method())) {
            steps.useMethod(method.id());
        }
    }

    /// The place of Huber's delta on the slider, as a power of ten.
    double deltaPlace() {
        return Math.log10(choices.getValue().settings().huberDelta());
    }

    /// Fits with another delta while the slider is dragged.
    void dragDelta(double place) {
        steps.previewHuberDelta(delta(place));
    }

    /// The drag ends: what it came to is one step.
    void dropDelta() {
        choosing.commit();
    }

    /// Fits with another delta, chosen by a key or a click.
    void setDelta(double place) {
        steps.setHuberDelta(delta(place));
    }

    /// The schemes that resamples can be drawn by, and the chosen one.
    ObservableValue<List<Scheme>> schemes() {
        return schemes;
    }

    private List<Scheme> schemes(RunSet runs) {
        return Stream.concat(
                        Stream.of(Scheme.USUAL, Scheme.CASES, Scheme.BUDGETS, Scheme.BY_SIZE),
                        Stream.concat(
                                RunGroups.shared(runs.runs()).stream().map(Scheme::groups),
                                Stream.of(bootstrap().scheme())))
                .distinct()
                .toList();
    }

    /// A scheme in a few words.
    static String label(Scheme scheme) {
        return switch (scheme.kind()) {
            case USUAL -> Words.of("Method default");
            case CASES -> Words.of("Run");
            case BUDGETS, RESIDUALS -> Words.of("Run, within budgets");
            case GROUPS -> Words.of("Group, by %s", scheme.columnInWords());
        };
    }

    /// Draws otherwise.
    void draw(Scheme scheme) {
        resample(bootstrap().resamples(), bootstrap().seed(), scheme);
    }

    /// Holds out by another rule.
    void holdOut(HoldOutKind kind) {
        if (kind != HoldOutKind.of(choices.getValue().holdOut())) {
            steps.holdOut(kind.rule());
        }
    }

    /// How long the last fit and its resamples took.
    ObservableValue<String> timing() {
        return Live.of(
                () ->
                        fitting.stateProperty()
                                .get()
                                .fitted()
                                .map(fitted -> timing(fitted, resampled()))
                                .orElse(""),
                fitting.stateProperty(),
                fitting.intervalStateProperty());
    }

    private Optional<String> resampled() {
        return fitting.intervalStateProperty().get() instanceof IntervalState.Done(var ensemble)
                ? Optional.of(
                        Words.of("%,d resamples %s", ensemble.done(), duration(ensemble.seconds())))
                : Optional.empty();
    }

    private static String timing(Fitted fitted, Optional<String> resampled) {
        return Words.of(
                "Last fit took %s%s",
                duration(fitted.seconds()), resampled.map(text -> ", " + text).orElse(""));
    }

    /// Seconds as people say them: "0.3 ms", "12 ms", "0.4 s".
    static String duration(double seconds) {
        if (seconds < 0.0095) {
            return Words.of("%.1f ms", 1e3 * seconds);
        }
        return seconds < 0.0995 ? Words.of("%.0f ms", 1e3 * seconds) : Words.of("%.1f s", seconds);
    }

    private static double delta(double place) {
        return BigDecimal.valueOf(Math.pow(10, place)).round(new MathContext(2)).doubleValue();
    }

    private BootstrapSettings bootstrap() {
        return fitting.bootstrapProperty().get();
    }

    private void resample(int resamples, long seed, Scheme scheme) {
        fitting.bootstrapProperty()
                .set(new BootstrapSettings(resamples, seed, scheme, bootstrap().confidence()));
    }

    private void show(FitChoices now) {
        delta.show(now.settings().huberDelta());
        held.show(
                now.holdOut() instanceof HoldOut.Rule.Largest(int count)
                        ? count
                        : HoldOutKind.USUAL_HELD);
    }

    private void show(BootstrapSettings now) {
        resamples.show(now.resamples());
        seed.show((double) now.seed());
    }
}
