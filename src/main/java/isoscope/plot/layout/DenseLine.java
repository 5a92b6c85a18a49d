package isoscope.plot.layout;

import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Placing;
import isoscope.plot.Rgba;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A line of very many noisy points. Where it goes up and down more often than the eye can follow it covers an area from
/// the lowest to the highest point of each column, and is painted as that area; elsewhere as a line. Painting an area
/// takes a small part of the time.
final class DenseLine {
    /// How high a column must be, in layout units, for its line to look like an area.
    private static final double HIGH = 3;

    private final Columns columns;
    private final Layer.Curve curve;
    private final Placing acrossX;
    private final Placing acrossY;
    private final double half;
    private final List<Mark> areas = new ArrayList<>();
    private final double[] x;
    private final double[] top;
    private final double[] bottom;
    private int size;
    private final Piece.Builder line = new Piece.Builder();
    private final List<Piece> lines = new ArrayList<>();

    private DenseLine(Columns columns, Layer.Curve curve, PanelSite site) {
        this.columns = columns;
        this.curve = curve;
        acrossX = site.placed().acrossX();
        acrossY = site.placed().acrossY();
        half = curve.stroke().width() / 2;
        x = new double[2 * columns.size()];
        top = new double[2 * columns.size()];
        bottom = new double[2 * columns.size()];
    }

    /// The marks of a line.
    static List<Mark> of(Columns columns, Layer.Curve curve, PanelSite site, Rgba colour) {
        DenseLine dense = new DenseLine(columns, curve, site);
        for (int column = 0; column < columns.size(); column++) {
            dense.add(column, colour);
        }
        dense.endArea(colour);
        dense.line.finish(dense.lines);
        List<Mark> marks = new ArrayList<>(dense.areas);
        Polyline rest = Polyline.of(dense.lines);
        if (!rest.isEmpty()) {
            marks.add(rest.path(new Mark.Line(colour, 2 * dense.half, Series.of(), false)));
        }
        return marks;
    }

    private void add(int column, Rgba colour) {
        double high = acrossY.of(curve.y().get(columns.highest(column)));
        double low = acrossY.of(curve.y().get(columns.lowest(column)));
        if (columns.isFull(column) && low - high > HIGH) {
            if (size == 0) {
                lineTo(columns.first(column));
                line.finish(lines);
            }
            addEdge(columns.first(column), high, low);
            addEdge(columns.last(column), high, low);
        } else {
            if (size > 0) {
                endArea(colour);
                lineTo(columns.last(column - 1));
            }
            for (int point : columns.kept(column)) {
                lineTo(point);
            }
        }
    }

    /// Both edges of a column are as high as all of it: the stroke of a line is about as wide as a column.
    private void addEdge(int point, double high, double low) {
        x[size] = acrossX.of(curve.x().get(point));
        top[size] = high - half;
        bottom[size] = low + half;
        size++;
    }

    private void lineTo(int point) {
        double px = acrossX.of(curve.x().get(point));
        double py = acrossY.of(curve.y().get(point));
        if (Double.isFinite(px) && Double.isFinite(py)) {
            line.add(px, py);
        }
    }

    private void endArea(Rgba colour) {
        if (size == 0) {
            return;
        }
        double[] outlineX = Arrays.copyOf(x, 2 * size);
        double[] outlineY = Arrays.copyOf(top, 2 * size);
        for (int i = 0; i < size; i++) {
            outlineX[2 * size - 1 - i] = x[i];
            outlineY[2 * size - 1 - i] = bottom[i];
        }
        areas.add(new Mark.Path(Series.of(outlineX), Series.of(outlineY), true, colour, null));
        size = 0;
    }
}
