package isoscope.runs;

import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Counts N and C of single runs another way; [Treatment] says what stays and what follows.
record Recount(ParameterCount parameters, ComputeCount compute) {
    private static final double FLOP_PER_PARAMETER_TOKEN = 6;

    /// The run, counted so; the same one when that changes nothing.
    Run of(Run run) {
        double spent = (derives(run, Quantity.COMPUTE) ? 1 : compute.factor()) * run.compute();
        double own = (derives(run, Quantity.PARAMETERS) ? compute.factor() : 1) * run.parameters();
        double size = parameters.of(run.counting(own, run.tokens(), spent, null));
        double perToken = compute.perToken(run, size);
        double growth = perToken / (FLOP_PER_PARAMETER_TOKEN * own);
        return derives(run, Quantity.TOKENS)
                ? counted(run, size, run.tokens() * (spent / run.compute()) / growth, spent)
                : counted(run, size, run.tokens(), told(run, own, spent, growth));
    }

    /// Compute of a run whose tokens stay: what the file tells stays too.
    ///
    /// @param own N before it is counted another way
    /// @param spent recorded compute times its factor
    /// @param growth of the estimate, from 6 · own
    private double told(Run run, double own, double spent, double growth) {
        double sixNd = FLOP_PER_PARAMETER_TOKEN * own * run.tokens();
        return compute.isEstimate() || derives(run, Quantity.COMPUTE) ? sixNd * growth : spent;
    }

    private static boolean derives(Run run, Quantity quantity) {
        return run.conditions().derived().equals(Optional.of(quantity));
    }

    private static Run counted(Run run, double size, double tokens, double spent) {
        return size == run.parameters() && tokens == run.tokens() && spent == run.compute()
                ? run
                : run.counting(
                        size,
                        tokens,
                        spent,
                        curve(run.curve(), tokens / run.tokens(), spent / run.compute()));
    }

    private static @Nullable LossCurve curve(
            @Nullable LossCurve curve, double ofTokens, double ofCompute) {
        return curve == null
                ? null
                : new LossCurve(
                        curve.steps(),
                        times(curve.tokens(), ofTokens),
                        times(curve.compute(), ofCompute),
                        curve.loss());
    }

    private static Series times(Series values, double factor) {
        return factor == 1 ? values : values.map(value -> value * factor);
    }
}
