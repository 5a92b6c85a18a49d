package isoscope.plot.charts;

import isoscope.plot.Axis;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import isoscope.plot.Study;
import isoscope.plot.charts.FitCheck.Impossible;
import isoscope.quantity.Quantity;
import java.util.List;

/// The common parts of the figures that check a fit.
final class CheckFigures {
    private CheckFigures() {}

    /// An empty frame that says why there is nothing to check.
    static Figure refused(String id, Impossible why, Study study, AxisRanges view) {
        Extent extent = Extent.of(study);
        Axis x = Axes.of(Quantity.COMPUTE, Axes.title(Quantity.COMPUTE), view, extent.compute());
        Axis y = ResidualLayers.axis(study, view, 0.1);
        List<Layer> notice = Notices.only(why.reason(), why.help());
        Panel panel = new Panel("residuals", Cell.WHOLE, x, y, notice, List.of());
        return new Figure(id, why.reason(), List.of(panel));
    }

    /// The same figure with the compute cursor in every panel that has a compute axis.
    static Figure moved(Figure built, double compute) {
        return built.withPanels(
                built.panels().stream().map(panel -> withCursor(panel, compute)).toList());
    }

    private static Panel withCursor(Panel panel, double compute) {
        boolean shown =
                panel.x().id().equals(Axes.id(Quantity.COMPUTE))
                        && panel.x().range().contains(compute);
        return panel.withLive(shown ? List.of(Cursor.rule(compute)) : List.of());
    }
}
