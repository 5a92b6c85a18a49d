package isoscope.plot.layout;

import isoscope.law.ComputeAllocation;
import isoscope.law.LossSurface;
import isoscope.plot.Coordinates;
import isoscope.plot.Layer;
import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Range;
import isoscope.quantity.Series;
import java.util.List;

/// One line of equal loss on a plane: the model sizes from the smallest that can reach the loss at all, each with the
/// tokens it needs, in closed form.
///
/// @param level the loss, in nats per token
/// @param splits N and D along the line, N rising and D/N falling
record Contour(double level, List<ComputeAllocation> splits) {
    private static final int SAMPLES = 240;

    /// How near the smallest model, as a ratio less one, the line is followed towards tokens without end.
    private static final double NEAREST = 1e-12;

    Contour {
        splits = List.copyOf(splits);
    }

    /// The contour of a surface over the model sizes that a panel can show.
    static Contour of(LossSurface surface, Layer.Plane plane, double level, Panel panel) {
        Range sizes = sizes(plane, panel);
        double smallest = surface.smallestModelFor(level);
        if (!(smallest < sizes.high())) {
            return new Contour(level, List.of());
        }
        // Even steps in ln(N/N_min − 1) follow the bend as closely as both arms.
        double low = Math.max(NEAREST, sizes.low() / smallest - 1);
        Series excesses = Series.logSpaced(low, sizes.high() / smallest - 1, SAMPLES);
        ContourTrace trace = new ContourTrace(surface, plane, level, smallest, panel);
        return new Contour(level, trace.through(excesses));
    }

    /// The line in a panel.
    Polyline line(Layer.Plane plane, PlacedPanel placed) {
        Coordinates coordinates = Coordinates.of(plane);
        return Polyline.of(
                series(splits, coordinates, true), series(splits, coordinates, false), placed);
    }

    private static Series series(
            List<ComputeAllocation> splits, Coordinates coordinates, boolean x) {
        return Series.of(
                splits.stream()
                        .mapToDouble(split -> x ? coordinates.x(split) : coordinates.y(split))
                        .toArray());
    }

    private static Range sizes(Layer.Plane plane, Panel panel) {
        Range x = panel.x().range();
        Range y = panel.y().range();
        return switch (plane) {
            case COMPUTE_PARAMETERS -> y;
            case PARAMETERS_TOKENS -> x;
            case COMPUTE_TOKENS ->
                    new Range(
                            x.low() / (ComputeAllocation.FLOP_PER_PARAMETER_TOKEN * y.high()),
                            x.high() / (ComputeAllocation.FLOP_PER_PARAMETER_TOKEN * y.low()));
        };
    }
}
