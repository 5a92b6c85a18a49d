package isoscope.report;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitWarning;
import isoscope.fit.method.FitMethods;
import isoscope.fit.resample.Ensemble;
import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.sheet.Forms;
import isoscope.quantity.Counted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The JSON of a fit.
///
/// @param schema `isoscope.fit/1`
/// @param law `fitted`
/// @param form what shape the law has, the id of a [isoscope.law.Form]
/// @param data the names of the files
/// @param runs how many were given to the method
/// @param runsUsed how many of those the law rests on
/// @param runIds ids of the runs given
/// @param droppedRuns ids of the runs that were left out
/// @param where the expression that runs had to satisfy
/// @param reduced what was made of runs that differ only in a setting
/// @param parameters the law's numbers by name
/// @param lossUnit of the losses that the law predicts, such as `nats/token`
/// @param constants numbers of the law that no parameter gives with every digit
/// @param fixed the value of each parameter that was held
record FitReport(
        String schema,
        String law,
        String form,
        String formula,
        String method,
        String data,
        int runs,
        int runsUsed,
        List<String> runIds,
        List<String> droppedRuns,
        @Nullable String where,
        @Nullable String reduced,
        @Nullable Double objective,
        @Nullable Double huberDelta,
        Map<String, Estimate> parameters,
        Map<String, Double> constants,
        Map<String, String> units,
        String parameterConvention,
        String lossUnit,
        String note,
        Map<String, Double> fixed,
        Frontier frontier,
        Goodness goodness,
        ValidRange validRange,
        HoldOut holdOut,
        Bootstrap bootstrap,
        @Nullable Resampled resampled,
        List<Warning> warnings,
        Seconds seconds) {
    static final String SCHEMA = "isoscope.fit/1";

    /// The a and b of N* ∝ C^a and D* ∝ C^b.
    record Frontier(Estimate parametersExponent, Estimate tokensExponent) {}

    /// How well the law explains the runs.
    record Goodness(
            @Nullable Double rmseLog,
            @Nullable Double rmse,
            @Nullable Double r2,
            @Nullable Double maxAbsResidual) {}

    /// The compute of the cheapest and the dearest run, in FLOP.
    record ValidRange(double lowFlop, double highFlop) {}

    /// How well the method predicts runs kept out of the fit.
    ///
    /// @param meanLog mean of ln(measured / predicted loss): above 0 where predictions are too low
    record HoldOut(
            int runs,
            @Nullable Double rmseLog,
            @Nullable Double meanLog,
            @Nullable String bias,
            List<String> runIds) {}

    /// How the intervals were found.
    ///
    /// @param method how they were made, in words
    /// @param resamples how many were fitted or failed
    /// @param given whether there are intervals: none when fewer than half of the resamples can be fitted
    /// @param partial whether it was called off before all were
    record Bootstrap(
            @Nullable String method,
            int resamples,
            @Nullable Long seed,
            int failed,
            @Nullable String scheme,
            @Nullable Double confidence,
            boolean partial,
            boolean given) {}

    /// Something a reader must know.
    record Warning(String code, String message, List<String> runs) {}

    /// How long it took.
    record Seconds(double fit, double bootstrap) {}

    static FitReport of(FitResult result) {
        Fitted fitted = result.fitted();
        LawCard card = fitted.law().card();
        Intervals intervals = new Intervals(result.ensemble().map(Ensemble::resampled));
        return new FitReport(
                SCHEMA,
                card.id(),
                fitted.law().form().id(),
                card.formula(),
                fitted.method(),
                result.data(),
                fitted.runs().size(),
                fitted.used().size(),
                fitted.runs(),
                result.dropped(),
                result.where().isEmpty() ? null : result.where(),
                result.reduced().isEmpty() ? null : result.reduced(),
                Json.orNull(fitted.objective()),
                usesHuber(fitted.method()) ? fitted.settings().huberDelta() : null,
                intervals.parameters(card),
                further(fitted.law()),
                card.units(),
                card.convention().id(),
                card.lossUnit(),
                card.note(),
                fitted.settings().pinned(),
                new Frontier(
                        intervals.of(fitted.law(), Intervals::parametersExponent),
                        intervals.of(fitted.law(), law -> 1 - Intervals.parametersExponent(law))),
                goodness(fitted),
                new ValidRange(card.validRange().low(), card.validRange().high()),
                new HoldOut(
                        fitted.holdOut().runs().size(),
                        Json.orNull(fitted.holdOut().rmseLog()),
                        Json.orNull(fitted.holdOut().meanLog()),
                        fitted.holdOut().bias().isEmpty() ? null : fitted.holdOut().bias(),
                        fitted.holdOut().runs()),
                bootstrap(result),
                result.ensemble()
                        .map(Ensemble::resampled)
                        .filter(ResampledLaws::hasIntervals)
                        .map(Resampled::of)
                        .orElse(null),
                warnings(result),
                new Seconds(
                        fitted.seconds(),
                        result.ensemble().map(ensemble -> ensemble.seconds()).orElse(0.)));
    }

    private static Map<String, Double> further(Law law) {
        Map<String, Double> values = new LinkedHashMap<>();
        FurtherConstants.of(law).forEach((name, further) -> values.put(name, further.value()));
        return values;
    }

    /// What its residuals are of: a law of the frontier alone is a line through best sizes, not through losses.
    String residual() {
        return form.equals(Forms.FRONTIER.id()) ? "ln N*" : "ln L";
    }

    /// Such as ", RMS of ln L 0.0031"; empty where the law has none.
    String quality() {
        Double rms = goodness.rmseLog();
        return rms == null ? "" : String.format(Locale.ROOT, ", RMS of %s %.3g", residual(), rms);
    }

    /// How many runs the law rests on, such as `240 runs` or `130 of 240 runs`.
    String counted() {
        return Counted.of(runsUsed, runs, "run");
    }

    /// Every number that can have an interval, by name.
    Map<String, Estimate> estimates() {
        Map<String, Estimate> all = new LinkedHashMap<>(parameters);
        all.put("parameters_exponent", frontier.parametersExponent());
        all.put("tokens_exponent", frontier.tokensExponent());
        return all;
    }

    private static boolean usesHuber(String method) {
        return FitMethods.all().byId(method).filter(FitMethod::usesHuberDelta).isPresent();
    }

    private static Goodness goodness(Fitted fitted) {
        var goodness = fitted.goodness();
        return new Goodness(
                Json.orNull(goodness.rmseLog()),
                Json.orNull(goodness.rmse()),
                Json.orNull(goodness.r2()),
                Json.orNull(goodness.maxAbsResidual()));
    }

    private static Bootstrap bootstrap(FitResult result) {
        return result.ensemble()
                .map(ensemble ->
                        new Bootstrap(
                                ensemble.method(),
                                ensemble.done(),
                                ensemble.settings().seed(),
                                ensemble.failed(),
                                ensemble.asked().id(),
                                ensemble.settings().confidence(),
                                ensemble.partial(),
                                ensemble.hasIntervals()))
                .orElseGet(() -> new Bootstrap(null, 0, null, 0, null, null, false, false));
    }

    /// Of the fit, then of its intervals.
    private static List<Warning> warnings(FitResult result) {
        return Stream.concat(
                        result.fitted().warnings().stream(),
                        result.ensemble().stream().flatMap(laws -> laws.warnings().stream()))
                .map(FitReport::warning)
                .toList();
    }

    private static Warning warning(FitWarning warning) {
        return new Warning(warning.code(), warning.message(), warning.runs());
    }
}
