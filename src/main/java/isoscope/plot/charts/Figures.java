package isoscope.plot.charts;

import isoscope.plot.Layer.Plane;
import isoscope.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/// Every chart the program draws, by its name on the command line.
public final class Figures {
    private Figures() {}

    /// Fresh builders in the order of the rail: runs, loss-curves, isoloss, isoflop, allocation; those with variants in
    /// their first.
    public static List<FigureBuilder> all() {
        return List.of(
                new RunsFigure(),
                new LossCurvesFigure(Quantity.COMPUTE),
                new IsoLossFigure(Plane.COMPUTE_PARAMETERS),
                new IsoFlopFigure(),
                new AllocationFigure());
    }

    /// The builder of that id, if there is one.
    public static Optional<FigureBuilder> byId(String id) {
        return all().stream().filter(builder -> builder.id().equals(id)).findFirst();
    }
}
