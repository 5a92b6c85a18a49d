package isoscope.plot.charts;

import isoscope.plot.charts.ChartSpec.Needs;
import isoscope.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/// Every chart the program draws of runs and laws.
public final class Figures {
    private static final List<ChartSpec> ALL =
            List.of(
                    ChartSpec.of("runs", Needs.RUNS, false, RunsFigure::new),
                    ChartSpec.of(
                            "loss-curves",
                            Needs.RUNS,
                            false,
                            () -> new LossCurvesFigure(Quantity.COMPUTE)),
                    new ChartSpec("isoloss", Needs.NOTHING, true, IsoLossFigure::new),
                    ChartSpec.of("isoflop", Needs.BUDGETS, true, IsoFlopFigure::new),
                    ChartSpec.of("allocation", Needs.NOTHING, true, AllocationFigure::new),
                    ChartSpec.of(
                            "parity",
                            Needs.FIT,
                            false,
                            () -> new ParityFigure(Quantity.PARAMETERS)),
                    ChartSpec.of(
                            "residuals",
                            Needs.FIT,
                            false,
                            () -> new ResidualsFigure(Quantity.COMPUTE, Quantity.PARAMETERS)),
                    ChartSpec.of("qq", Needs.FIT, false, () -> new QqFigure(Quantity.PARAMETERS)));

    private Figures() {}

    /// In the order of the rail, the checks of the fit last.
    public static List<ChartSpec> all() {
        return ALL;
    }

    /// The chart of that name, if there is one.
    public static Optional<ChartSpec> byId(String id) {
        return ALL.stream().filter(chart -> chart.id().equals(id)).findFirst();
    }
}
