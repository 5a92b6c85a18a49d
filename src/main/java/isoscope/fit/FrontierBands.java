package isoscope.fit;

import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.law.Split;
import isoscope.quantity.Series;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/// The bands of a compute-efficient frontier: computed once, for drawing. Of 4,000 laws at 60 budgets they take some
/// 50 ms, so they are made away from the window's thread and kept.
///
/// @param parameters of N* over C in FLOP
/// @param tokens of D*
/// @param loss of the loss at that split, in nats per token
public record FrontierBands(Band parameters, Band tokens, Band loss) {

    /// The bands of an ensemble; NaN for what its laws do not say.
    ///
    /// @param compute C in FLOP
    public static FrontierBands of(Ensemble ensemble, Series compute) {
        return new FrontierBands(
                Band.of(ensemble, compute, split(FrontierBands::parameters)),
                Band.of(ensemble, compute, split(FrontierBands::tokens)),
                Band.of(ensemble, compute, split(FrontierBands::loss)));
    }

    private static Function<Law, DoubleUnaryOperator> split(
            Function<ScalingLaw, DoubleUnaryOperator> curve) {
        return law -> law instanceof ScalingLaw scaling ? curve.apply(scaling) : _ -> Double.NaN;
    }

    /// N* ∝ C^a, so a law is asked for its split once only.
    private static DoubleUnaryOperator parameters(ScalingLaw law) {
        double coefficient = law.split(1).parameters();
        double exponent = law.parametersExponent();
        return compute -> coefficient * Math.pow(compute, exponent);
    }

    private static DoubleUnaryOperator tokens(ScalingLaw law) {
        DoubleUnaryOperator parameters = parameters(law);
        return compute -> Split.of(compute, parameters.applyAsDouble(compute)).tokens();
    }

    private static DoubleUnaryOperator loss(ScalingLaw law) {
        return compute -> law.frontierLoss(compute).orElse(Double.NaN);
    }
}
