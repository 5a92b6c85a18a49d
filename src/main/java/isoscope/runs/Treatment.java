package isoscope.runs;

import isoscope.quantity.Series;
import org.jspecify.annotations.Nullable;

/// What is made of runs between the file and the fit.
///
/// Tokens stay as they are. Compute that the file tells as 6ND, or that follows from N and D by it, goes along when N is
/// counted another way; other compute stays as it is recorded.
///
/// @param curveRule which loss of a curve stands for its run
/// @param parameters which parameters N counts
/// @param compute which operations C counts
public record Treatment(CurveRule curveRule, ParameterCount parameters, ComputeCount compute) {
    /// Runs as the file has them, the last loss of each curve.
    public static final Treatment STANDARD =
            new Treatment(new CurveRule.Last(), ParameterCount.RECORDED, ComputeCount.RECORDED);

    private static final double SAME = 1e-6;

    /// Runs so treated, ids and order kept.
    ///
    /// @param runs as the files have them
    public RunSet of(RunSet runs) {
        return equals(runs.treatment())
                ? runs
                : new RunSet(
                        runs.name(),
                        runs.runs().stream().map(run -> curveRule.of(counted(run))).toList(),
                        this,
                        runs.choice());
    }

    /// The same with another loss of each curve.
    public Treatment withCurveRule(CurveRule rule) {
        return new Treatment(rule, parameters, compute);
    }

    /// The same with N counted another way.
    public Treatment withParameters(ParameterCount count) {
        return new Treatment(curveRule, count, compute);
    }

    /// The same with C counted another way.
    public Treatment withCompute(ComputeCount count) {
        return new Treatment(curveRule, parameters, count);
    }

    /// What charts say of it: which N and C they show, of runs with curves which loss, and which runs.
    public String note(RunSet runs) {
        String counts = compute.note() + ", " + parameters.note();
        String losses = runs.hasCurves() ? ", " + curveRule.describe() : "";
        String which = runs.choice().isEmpty() ? "" : ", only " + runs.choice();
        return counts + losses + which;
    }

    private Run counted(Run run) {
        double n = parameters.of(run);
        double recorded = run.compute() / run.tokens();
        boolean sixNd = Math.abs(ComputeRatio.of(run) - 1) < SAME;
        double perToken = compute.perToken(run, n, sixNd ? 6 * n : recorded);
        return n == run.parameters() && perToken == recorded
                ? run
                : run.counting(n, perToken * run.tokens(), curve(run, perToken / recorded));
    }

    private static @Nullable LossCurve curve(Run run, double factor) {
        LossCurve curve = run.curve();
        if (curve == null || factor == 1) {
            return curve;
        }
        Series compute = curve.compute().map(value -> value * factor);
        return new LossCurve(curve.steps(), curve.tokens(), compute, curve.loss());
    }
}
