package isoscope.saved;

import isoscope.fit.Bounds;
import isoscope.fit.FitSettings;
import isoscope.fit.HoldOut;
import isoscope.fit.Weighting;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Scheme;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The part of a session that tells how the law is found.
final class FitJson {
    private static final String LARGEST_COMPUTE = "largest-compute";
    private static final String NONE = "none";
    private static final String WEIGHTS = "weights";
    private static final String STANDARD_ERRORS = "standard_error";
    private static final String COUNT = "[1-9]\\d{0,8}";

    private FitJson() {}

    static void write(JsonLines json, SavedFit fit) throws IOException {
        json.text("method", fit.method());
        if (!fit.form().isEmpty()) {
            json.text("form", fit.form());
        }
        switch (fit.settings().weighting()) {
            case Weighting.Equal() -> {}
            case Weighting.Weights(var column) -> json.text(WEIGHTS, column);
            case Weighting.StandardErrors(var column) -> json.text(STANDARD_ERRORS, column);
        }
        json.number("huber_delta", fit.settings().huberDelta());
        json.numbers("pinned", fit.settings().pinned());
        json.sections(
                "bounds",
                fit.settings().bounds(),
                (inner, bounds) -> {
                    inner.number("low", bounds.low());
                    inner.number("high", bounds.high());
                });
        json.text("hold_out", holdOut(fit.holdOut()));
        json.section(
                "bootstrap",
                inner -> {
                    inner.whole("resamples", fit.bootstrap().resamples());
                    inner.whole("seed", fit.bootstrap().seed());
                    inner.text("scheme", fit.bootstrap().scheme().id());
                    inner.number("confidence", fit.bootstrap().confidence());
                });
    }

    static SavedFit read(Section section) throws SessionFormatException {
        SavedFit usual = SavedFit.STANDARD;
        return new SavedFit(
                section.optionalText("method").orElse(usual.method()),
                section.optionalText("form").orElse(usual.form()),
                settings(section),
                section.named(
                                "hold_out",
                                FitJson::holdOut,
                                "largest-compute, none or a number of runs")
                        .orElse(usual.holdOut()),
                section.section("bootstrap", FitJson::bootstrap).orElse(usual.bootstrap()));
    }

    private static FitSettings settings(Section section) throws SessionFormatException {
        double delta =
                section.optionalNumber("huber_delta").orElse(FitSettings.DEFAULT_HUBER_DELTA);
        Map<String, Double> pinned = section.section("pinned", FitJson::numbers).orElseGet(Map::of);
        Map<String, Bounds> bounds = section.sectionsByName("bounds", FitJson::bounds);
        Weighting weighting = weighting(section);
        return section.made(() -> new FitSettings(delta, pinned, bounds, weighting));
    }

    private static Weighting weighting(Section section) throws SessionFormatException {
        Optional<String> weights = section.optionalText(WEIGHTS);
        Optional<String> errors = section.optionalText(STANDARD_ERRORS);
        return weights.<Weighting>map(Weighting.Weights::new)
                .or(() -> errors.map(Weighting.StandardErrors::new))
                .orElseGet(Weighting.Equal::new);
    }

    private static Map<String, Double> numbers(Section section) throws SessionFormatException {
        Map<String, Double> all = new HashMap<>();
        for (String name : section.names()) {
            all.put(name, section.number(name));
        }
        return all;
    }

    private static Bounds bounds(Section section) throws SessionFormatException {
        double low = section.number("low");
        double high = section.number("high");
        return section.made(() -> new Bounds(low, high));
    }

    private static BootstrapSettings bootstrap(Section section) throws SessionFormatException {
        BootstrapSettings usual = BootstrapSettings.STANDARD;
        long resamples = section.optionalWhole("resamples").orElse((long) usual.resamples());
        long seed = section.optionalWhole("seed").orElse(usual.seed());
        Scheme scheme =
                section.named("scheme", Scheme::named, "usual, cases, budgets or groups:COLUMN")
                        .orElse(usual.scheme());
        double confidence = section.optionalNumber("confidence").orElse(usual.confidence());
        int bounded = (int) Math.clamp(resamples, 0L, SessionFormat.MOST_RESAMPLES);
        return section.made(() -> new BootstrapSettings(bounded, seed, scheme, confidence));
    }

    private static String holdOut(HoldOut.Rule rule) {
        return switch (rule) {
            case HoldOut.Rule.LargestCompute() -> LARGEST_COMPUTE;
            case HoldOut.Rule.None() -> NONE;
            case HoldOut.Rule.Largest(int count) -> Integer.toString(count);
        };
    }

    private static Optional<HoldOut.Rule> holdOut(String text) {
        return switch (text) {
            case LARGEST_COMPUTE -> Optional.of(new HoldOut.Rule.LargestCompute());
            case NONE -> Optional.of(new HoldOut.Rule.None());
            default ->
                    text.matches(COUNT)
                            ? Optional.of(new HoldOut.Rule.Largest(Integer.parseInt(text)))
                            : Optional.empty();
        };
    }
}
