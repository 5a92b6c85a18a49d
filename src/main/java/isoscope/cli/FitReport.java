package isoscope.cli;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.runs.Run;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The JSON of `isoscope fit`.
///
/// @param schema `isoscope.fit/1`
/// @param law `fitted`
/// @param data the names of the files
/// @param runs how many were fitted
/// @param droppedRuns ids of the runs that `--drop-highest-loss` left out
record FitReport(
        String schema,
        String law,
        String method,
        String data,
        int runs,
        List<String> droppedRuns,
        double objective,
        double huberDelta,
        Map<String, Interval> parameters,
        Frontier frontier,
        Goodness goodness,
        LawsReport.ValidRange validRange,
        HoldOut holdOut,
        Bootstrap bootstrap,
        List<Notice> warnings,
        Seconds seconds) {

    /// A number with its interval, or null where there is none.
    record Interval(double value, @Nullable Double low, @Nullable Double high) {
        static Interval of(double value) {
            return new Interval(value, null, null);
        }
    }

    /// The a and b of N* ∝ C^a and D* ∝ C^b.
    record Frontier(Interval parametersExponent, Interval tokensExponent) {}

    /// How well the law explains the runs.
    record Goodness(double rmseLog, double rmse, double r2, double maxAbsResidual) {}

    /// How well it predicts runs kept out of the fit.
    record HoldOut(int runs, @Nullable Double rmseLog) {}

    /// How the intervals were found.
    record Bootstrap(int resamples, @Nullable Long seed, int failed) {}

    /// How long it took.
    record Seconds(double fit, double bootstrap) {}

    static FitReport of(String data, String method, List<Run> dropped, Fitted fitted) {
        Law law = fitted.law();
        double exponent =
                fitted.scalingLaw().map(ScalingLaw::parametersExponent).orElse(Double.NaN);
        var goodness = fitted.goodness();
        return new FitReport(
                "isoscope.fit/1",
                law.id(),
                method,
                data,
                fitted.runs().size(),
                dropped.stream().map(Run::id).toList(),
                fitted.objective(),
                fitted.settings().huberDelta(),
                intervals(law.card().parameters()),
                new Frontier(Interval.of(exponent), Interval.of(1 - exponent)),
                new Goodness(
                        goodness.rmseLog(),
                        goodness.rmse(),
                        goodness.r2(),
                        goodness.maxAbsResidual()),
                LawsReport.ValidRange.of(law.card().validRange()),
                new HoldOut(
                        fitted.holdOut().runs().size(),
                        fitted.holdOut().rmseLog().isPresent()
                                ? fitted.holdOut().rmseLog().getAsDouble()
                                : null),
                new Bootstrap(0, null, 0),
                fitted.warnings().stream()
                        .map(warning -> new Notice(warning.code(), warning.message()))
                        .toList(),
                new Seconds(fitted.seconds(), 0));
    }

    private static Map<String, Interval> intervals(Map<String, Double> parameters) {
        Map<String, Interval> intervals = new LinkedHashMap<>();
        parameters.forEach((name, value) -> intervals.put(name, Interval.of(value)));
        return intervals;
    }
}
