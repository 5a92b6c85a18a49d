package isoscope.saved;

import isoscope.fit.Bounds;
import isoscope.fit.FitSettings;
import isoscope.fit.HoldOut;
import isoscope.fit.Weighting;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Scheme;
import isoscope.json.Kind;
import isoscope.json.Members;
import isoscope.words.Words;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// The part of a session that tells how the law is found.
///
/// @param choices of the user
/// @param bootstrap how its intervals are made
record FitJson(FitChoices choices, BootstrapSettings bootstrap) {
    /// The part as it stands in the file.
    static final Kind<FitJson> KIND =
            Kind.object(
                    new FitJson(FitChoices.STANDARD, BootstrapSettings.STANDARD), FitJson::part);

    private static final Kind<HoldOut.Rule> HOLD_OUT =
            Kind.word(
                    HoldOut.Rule::id,
                    HoldOut.Rule::named,
                    Words.key("largest-compute, none or a number of runs"));
    private static final Kind<Scheme> SCHEME =
            Kind.word(
                    Scheme::id, Scheme::named, Words.key("usual, cases, budgets or groups:COLUMN"));
    private static final Kind<Map<String, Double>> NUMBERS = Kind.map(Kind.NUMBER);
    private static final Kind<Map<String, Bounds>> BOUNDS =
            Kind.map(Kind.object(new Bounds(0, 1), FitJson::bounds));
    private static final Kind<BootstrapSettings> BOOTSTRAP =
            Kind.object(BootstrapSettings.STANDARD, FitJson::bootstrap);

    private static FitJson part(Members json, FitJson given) throws IOException {
        FitChoices fit = given.choices;
        return new FitJson(
                new FitChoices(
                        json.member("method", Kind.TEXT, fit.method()),
                        json.unless("", "form", Kind.TEXT, fit.form()),
                        settings(json, fit.settings()),
                        json.member("hold_out", HOLD_OUT, fit.holdOut())),
                json.member("bootstrap", BOOTSTRAP, given.bootstrap));
    }

    private static FitSettings settings(Members json, FitSettings given) throws IOException {
        Weighting weighting = weighting(json, given.weighting());
        return new FitSettings(
                json.member("huber_delta", Kind.NUMBER, given.huberDelta()),
                json.member("pinned", NUMBERS, given.pinned()),
                json.member("bounds", BOUNDS, given.bounds()),
                weighting);
    }

    private static Weighting weighting(Members json, Weighting given) throws IOException {
        Optional<String> weights =
                json.optional(
                        "weights",
                        Kind.TEXT,
                        given instanceof Weighting.Weights(var column)
                                ? Optional.of(column)
                                : Optional.empty());
        Optional<String> errors =
                json.optional(
                        "standard_error",
                        Kind.TEXT,
                        given instanceof Weighting.StandardErrors(var column)
                                ? Optional.of(column)
                                : Optional.empty());
        return weights.<Weighting>map(Weighting.Weights::new)
                .or(() -> errors.map(Weighting.StandardErrors::new))
                .orElseGet(Weighting.Equal::new);
    }

    private static Bounds bounds(Members json, Bounds given) throws IOException {
        return new Bounds(
                json.required("low", Kind.NUMBER, given.low()),
                json.required("high", Kind.NUMBER, given.high()));
    }

    private static BootstrapSettings bootstrap(Members json, BootstrapSettings given)
            throws IOException {
        long resamples = json.member("resamples", Kind.WHOLE, (long) given.resamples());
        return new BootstrapSettings(
                (int) Math.clamp(resamples, 0L, SessionFormat.MOST_RESAMPLES),
                json.member("seed", Kind.WHOLE, given.seed()),
                json.member("scheme", SCHEME, given.scheme()),
                json.member("confidence", Kind.NUMBER, given.confidence()));
    }
}
