package isoscope.plot.charts;

import isoscope.plot.Layer.Plane;
import isoscope.quantity.Quantity;
import java.util.List;

/// Every chart the program draws, by its name on the command line.
public final class Figures {
    private Figures() {}

    /// Fresh builders in the order of the rail: runs, loss-curves, isoloss, isoflop, allocation, then the checks of the
    /// fit, parity, residuals, qq; those with variants in their first.
    public static List<FigureBuilder> all() {
        return List.of(
                new RunsFigure(),
                new LossCurvesFigure(Quantity.COMPUTE),
                new IsoLossFigure(Plane.COMPUTE_PARAMETERS),
                new IsoFlopFigure(),
                new AllocationFigure(),
                new ParityFigure(Quantity.PARAMETERS),
                new ResidualsFigure(Quantity.COMPUTE, Quantity.PARAMETERS),
                new QqFigure(Quantity.PARAMETERS));
    }
}
