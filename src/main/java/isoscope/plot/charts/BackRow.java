package isoscope.plot.charts;

import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import isoscope.quantity.Series;
import java.util.List;
import java.util.stream.IntStream;

/// Figures that are read from the back of a room: a few contours, and no panel that is too narrow for large text.
public final class BackRow {
    /// How many contours there are at most.
    public static final int MOST_CONTOURS = 5;

    private static final double NARROW = 0.3;

    private BackRow() {}

    /// A figure with few contours, spread over the levels that it has, and without narrow panels.
    public static Figure of(Figure figure) {
        List<Panel> wide =
                figure.panels().stream().filter(panel -> panel.cell().width() >= NARROW).toList();
        boolean all = wide.size() == figure.panels().size();
        return figure.withPanels(
                wide.stream().map(panel -> few(all ? panel : alone(panel))).toList());
    }

    /// A panel without the one beside it, and without what leads there.
    private static Panel alone(Panel panel) {
        Cell cell = panel.cell();
        return panel.in(new Cell(cell.left(), cell.top(), 1 - cell.left(), cell.height()))
                .withLive(
                        panel.live().stream()
                                .filter(layer ->
                                        !(layer instanceof Layer.Curve curve
                                                && Look.isLeader(curve.stroke())))
                                .toList());
    }

    private static Panel few(Panel panel) {
        return new Panel(
                panel.id(),
                panel.cell(),
                panel.x(),
                panel.y(),
                panel.layers().stream().map(BackRow::few).toList(),
                panel.live());
    }

    private static Layer few(Layer layer) {
        return layer instanceof Layer.Contours(var surface, var plane, var levels, var colouring)
                        && levels.size() > MOST_CONTOURS
                ? new Layer.Contours(surface, plane, few(levels), colouring)
                : layer;
    }

    private static Series few(Series levels) {
        double step = (levels.size() - 1.0) / (MOST_CONTOURS - 1);
        return Series.from(
                IntStream.range(0, MOST_CONTOURS)
                        .mapToObj(i -> (int) Math.round(i * step))
                        .toList(),
                levels::get);
    }
}
