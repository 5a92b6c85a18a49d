package isoscope.plot;

import isoscope.law.ComputeAllocation;
import isoscope.plot.Layer.Plane;
import isoscope.quantity.Quantity;

/// The quantities of a plane's axes, and how a model's size and data become a point of it and back, by C = 6ND.
///
/// @param x the quantity on the horizontal axis
/// @param y the quantity on the vertical axis
public record Coordinates(Quantity x, Quantity y) {
    /// The coordinates of a plane.
    public static Coordinates of(Plane plane) {
        return switch (plane) {
            case COMPUTE_PARAMETERS -> new Coordinates(Quantity.COMPUTE, Quantity.PARAMETERS);
            case PARAMETERS_TOKENS -> new Coordinates(Quantity.PARAMETERS, Quantity.TOKENS);
            case COMPUTE_TOKENS -> new Coordinates(Quantity.COMPUTE, Quantity.TOKENS);
        };
    }

    /// The horizontal place of a split.
    public double x(ComputeAllocation split) {
        return value(x, split);
    }

    /// The vertical place of a split.
    public double y(ComputeAllocation split) {
        return value(y, split);
    }

    /// The split of `compute` that stands at `y`, the place on the vertical axis.
    public ComputeAllocation onBudget(double compute, double y) {
        double other = compute / (ComputeAllocation.FLOP_PER_PARAMETER_TOKEN * y);
        return this.y == Quantity.TOKENS
                ? new ComputeAllocation(other, y)
                : new ComputeAllocation(y, other);
    }

    /// The split that stands at a point.
    public ComputeAllocation at(double x, double y) {
        return this.x == Quantity.COMPUTE ? onBudget(x, y) : new ComputeAllocation(x, y);
    }

    private static double value(Quantity quantity, ComputeAllocation split) {
        return switch (quantity) {
            case PARAMETERS -> split.parameters();
            case TOKENS -> split.tokens();
            case COMPUTE -> split.compute();
            case LOSS -> throw new IllegalArgumentException("expected N, D or C, found loss");
        };
    }
}
