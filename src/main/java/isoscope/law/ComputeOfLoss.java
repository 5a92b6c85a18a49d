package isoscope.law;

import isoscope.numerics.Bracketed;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// The compute that a loss costs, where the loss falls with compute.
///
/// @param loss of a compute in FLOP
/// @param least compute that is looked at
public record ComputeOfLoss(DoubleUnaryOperator loss, double least) {
    /// Between these a compute is looked for, in FLOP.
    public static final double LEAST = 1e3;

    /// The most compute that is looked at.
    public static final double MOST = 1e40;

    /// The compute that a law's best split needs for a loss.
    ///
    /// @return empty for laws that tell no loss of compute
    public static Optional<ComputeOfLoss> of(Law law) {
        double middle = law.card().validRange().middle();
        return Optional.of(new ComputeOfLoss(curve(law), LEAST))
                .filter(costs -> !Double.isNaN(costs.loss.applyAsDouble(middle)));
    }

    private static DoubleUnaryOperator curve(Law law) {
        return switch (law) {
            case ScalingLaw splits -> compute -> splits.frontierLoss(compute).orElse(Double.NaN);
            case LossLaw one ->
                    one.onlyVariable().filter("C"::equals).isPresent()
                            ? compute ->
                                    one.result(Form.LOSS, Map.of("C", compute)).orElse(Double.NaN)
                            : _ -> Double.NaN;
        };
    }

    /// The least compute with a loss.
    ///
    /// @return infinite where no compute is enough, NaN where every compute is
    public double at(double target) {
        if (!(loss.applyAsDouble(least) > target)) {
            return Double.NaN;
        }
        if (!(loss.applyAsDouble(MOST) < target)) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.exp(
                Bracketed.root(
                        compute -> loss.applyAsDouble(Math.exp(compute)) - target,
                        Math.log(least),
                        Math.log(MOST)));
    }
}
