package isoscope.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import isoscope.fit.Bounds;
import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitWarning;
import isoscope.fit.Weighting.StandardErrors;
import isoscope.fit.Weighting.Weights;
import isoscope.fit.form.FormMethod;
import isoscope.fit.method.FitMethods;
import isoscope.fit.resample.Ensemble;
import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Law;
import isoscope.law.LawCard;
import isoscope.law.sheet.Forms;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The JSON of a fit.
///
/// @param schema `isoscope.fit/1`
/// @param law `fitted`
/// @param form the shape of the law, the id of a [isoscope.law.Form]
/// @param sheet the law as a sheet, where the form is no one that comes with the program
/// @param data the names of the files
/// @param runs how many were given to the method
/// @param runsUsed how many of those the law rests on
/// @param runIds ids of the runs given
/// @param droppedRuns ids of the runs that were left out
/// @param runsInFiles how many runs the files have
/// @param where the expression that runs had to satisfy
/// @param reduced the reduction of runs that differ only in a setting
/// @param reductions the same, with how many runs it was made of
/// @param parameters the law's numbers by name
/// @param weights the column of the weights of runs
/// @param standardError the column of the standard errors of losses
/// @param counts the counts of N and C of the runs, in words
/// @param lossUnit of the losses that the law predicts, such as `nats/token`
/// @param constants numbers of the law that no parameter gives with every digit
/// @param fixed the value of each parameter that was held
/// @param bounds of each parameter that was looked for between some
/// @param groups the laws of groups, whose members stand beside these
record FitReport(
        String schema,
        String law,
        String form,
        String formula,
        @Nullable String sheet,
        String method,
        String data,
        int runs,
        int runsUsed,
        List<String> runIds,
        List<String> droppedRuns,
        int runsInFiles,
        @Nullable String where,
        @Nullable String reduced,
        List<Reduced> reductions,
        @Nullable Double objective,
        @Nullable Double huberDelta,
        @Nullable String weights,
        @Nullable String standardError,
        Map<String, Estimate> parameters,
        Map<String, Double> constants,
        Map<String, String> units,
        String parameterConvention,
        String counts,
        String lossUnit,
        String note,
        Map<String, Double> fixed,
        Map<String, Bounds> bounds,
        Frontier frontier,
        Goodness goodness,
        ValidRange validRange,
        HoldOut holdOut,
        BootstrapReport bootstrap,
        @Nullable Resampled resampled,
        List<Warning> warnings,
        Seconds seconds,
        @JsonUnwrapped GroupsReport groups) {
    static final String SCHEMA = "isoscope.fit/1";

    /// Names of the numbers of the frontier among [#estimates].
    static final String PARAMETERS_EXPONENT = "parameters_exponent";

    static final String TOKENS_EXPONENT = "tokens_exponent";

    /// The a and b of N* ∝ C^a and D* ∝ C^b.
    record Frontier(Estimate parametersExponent, Estimate tokensExponent) {
        static Frontier of(Law law, Intervals intervals) {
            return new Frontier(
                    intervals.of(law, Intervals::parametersExponent),
                    intervals.of(law, of -> 1 - Intervals.parametersExponent(of)));
        }

        /// Other numbers and then these, by name.
        Map<String, Estimate> behind(Map<String, Estimate> others) {
            Map<String, Estimate> all = new LinkedHashMap<>(others);
            all.put(PARAMETERS_EXPONENT, parametersExponent);
            all.put(TOKENS_EXPONENT, tokensExponent);
            return all;
        }
    }

    /// How well the law explains the runs.
    record Goodness(
            @Nullable Double rmseLog,
            @Nullable Double rmse,
            @Nullable Double r2,
            @Nullable Double maxAbsResidual) {
        static Goodness of(FitOutcome.Goodness goodness) {
            return new Goodness(
                    Json.orNull(goodness.rmseLog()),
                    Json.orNull(goodness.rmse()),
                    Json.orNull(goodness.r2()),
                    Json.orNull(goodness.maxAbsResidual()));
        }
    }

    /// The compute of the cheapest and the dearest run, in FLOP.
    record ValidRange(double lowFlop, double highFlop) {
        static ValidRange of(Law law) {
            return new ValidRange(law.card().validRange().low(), law.card().validRange().high());
        }
    }

    /// How well the method predicts runs kept out of the fit.
    ///
    /// @param meanLog mean of ln(measured / predicted loss): above 0 where predictions are too low
    record HoldOut(
            int runs,
            @Nullable Double rmseLog,
            @Nullable Double meanLog,
            @Nullable String bias,
            List<String> runIds) {}

    /// Something a reader must know.
    record Warning(String code, String message, List<String> runs) {
        static Warning of(FitWarning warning) {
            return new Warning(warning.code(), warning.message(), warning.runs());
        }
    }

    /// How long it took.
    record Seconds(double fit, double bootstrap) {}

    static FitReport of(FitResult result) {
        Fitted fitted = result.fitted();
        LawCard card = fitted.law().card();
        Selection selection = result.selection();
        List<Reduced> reductions = selection.reductions().stream().map(Reduced::of).toList();
        Intervals intervals =
                new Intervals(
                        result.ensemble().map(Ensemble::resampled),
                        fitted.settings().pinned().keySet());
        return new FitReport(
                SCHEMA,
                card.id(),
                fitted.law().form().id(),
                card.formula(),
                Forms.byId(fitted.law().form().id()).isPresent() ? null : FitSheet.of(result),
                fitted.method(),
                result.data(),
                fitted.runs().size(),
                fitted.used().size(),
                fitted.runs(),
                selection.excluded(),
                selection.all(),
                selection.where().isEmpty() ? null : selection.where(),
                reductions.isEmpty()
                        ? null
                        : reductions.stream().map(Reduced::how).collect(Collectors.joining(", ")),
                reductions,
                Json.orNull(fitted.objective()),
                usesHuber(fitted.method()) ? fitted.settings().huberDelta() : null,
                fitted.settings().weighting() instanceof Weights(String column) ? column : null,
                fitted.settings().weighting() instanceof StandardErrors(String column)
                        ? column
                        : null,
                intervals.parameters(card),
                further(fitted.law()),
                card.units(),
                card.convention().id(),
                result.counts(),
                card.lossUnit(),
                card.note(),
                fitted.settings().pinned(),
                fitted.settings().bounds(),
                Frontier.of(fitted.law(), intervals),
                Goodness.of(fitted.goodness()),
                ValidRange.of(fitted.law()),
                new HoldOut(
                        fitted.holdOut().runs().size(),
                        Json.orNull(fitted.holdOut().rmseLog()),
                        Json.orNull(fitted.holdOut().meanLog()),
                        fitted.holdOut().bias().isEmpty() ? null : fitted.holdOut().bias(),
                        fitted.holdOut().runs()),
                BootstrapReport.of(result),
                result.ensemble()
                        .map(Ensemble::resampled)
                        .filter(ResampledLaws::hasIntervals)
                        .map(Resampled::of)
                        .orElse(null),
                warnings(result),
                new Seconds(
                        fitted.seconds(),
                        result.ensemble().map(ensemble -> ensemble.seconds()).orElse(0.)),
                GroupsReport.of(result));
    }

    private static Map<String, Double> further(Law law) {
        Map<String, Double> values = new LinkedHashMap<>();
        FurtherConstants.of(law).forEach((name, further) -> values.put(name, further.value()));
        return values;
    }

    /// The quantity that its residuals are of: a law of the frontier alone is a line through best sizes, not through
    /// losses.
    String residual() {
        return form.equals(Forms.FRONTIER.id()) ? Words.of("ln N*") : Words.of("ln L");
    }

    /// Such as ", RMS of ln L 0.0031"; empty where the law has none.
    String quality() {
        Double rms = goodness.rmseLog();
        return rms == null ? "" : Words.of(", RMS of %s %.3g", residual(), rms);
    }

    /// How many runs the law rests on, such as `240 runs` or `130 of 240 runs`.
    String counted() {
        return Counted.of(runsUsed, runs, "run");
    }

    /// How a number was held: `fixed`, such as `bounds 0.4 to 0.5`, or empty where it was free.
    ///
    /// @param name of it among [#estimates]
    String constraint(String name) {
        Bounds range = bounds.get(name);
        if (fixed.containsKey(name) || followsFromFixed(name)) {
            return "fixed";
        }
        return range == null
                ? ""
                : Words.of(
                        "bounds %s to %s", Digits.given(range.low()), Digits.given(range.high()));
    }

    private boolean followsFromFixed(String name) {
        Estimate estimate = estimates().get(name);
        return !fixed.isEmpty()
                && bootstrap.given()
                && estimate != null
                && estimate.value() != null
                && estimate.low() == null;
    }

    /// Every number that can have an interval, by name.
    Map<String, Estimate> estimates() {
        return frontier.behind(parameters);
    }

    private static boolean usesHuber(String method) {
        return method.equals(FormMethod.ID)
                || FitMethods.all().byId(method).filter(FitMethod::usesHuberDelta).isPresent();
    }

    /// Of the fit, then of its intervals.
    private static List<Warning> warnings(FitResult result) {
        return Stream.concat(
                        result.fitted().warnings().stream(),
                        result.ensemble().stream().flatMap(laws -> laws.warnings().stream()))
                .map(Warning::of)
                .toList();
    }
}
