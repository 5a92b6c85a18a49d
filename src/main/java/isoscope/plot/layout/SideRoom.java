package isoscope.plot.layout;

import isoscope.plot.Layer;
import isoscope.plot.Rect;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.List;

/// How far the lines and points of a panel reach to the right and to the left between two heights. Lines straight across
/// do not count: they lead to points.
final class SideRoom {
    /// From the middle of a line to a text beside it.
    private static final double LINE_GAP = 8;

    /// From the edge of a point to a text beside it.
    private static final double POINT_GAP = 5;

    private final PanelSite site;
    private final List<Piece> lines = new ArrayList<>();
    private final List<Rect> points = new ArrayList<>();

    SideRoom(List<Layer> layers, PanelSite site) {
        this.site = site;
        for (Layer layer : layers) {
            switch (layer) {
                case Layer.Curve curve -> add(curve);
                case Layer.Points some -> add(some);
                case Layer.Band _,
                        Layer.Field _,
                        Layer.Contours _,
                        Layer.Rule _,
                        Layer.Label _,
                        Layer.Bars _,
                        Layer.ColourBar _ -> {}
            }
        }
    }

    /// Where a text may begin that all lines and points between two heights lie left of.
    double right(double top, double bottom) {
        return reach(top, bottom, 1);
    }

    /// Where a text must end that all lines and points between two heights lie right of.
    double left(double top, double bottom) {
        return -reach(top, bottom, -1);
    }

    /// @param sign 1 for the right, -1 for the mirror image
    private double reach(double top, double bottom, int sign) {
        double reach = Double.NEGATIVE_INFINITY;
        for (Piece line : lines) {
            for (int end = 1; end < line.size(); end++) {
                reach = Math.max(reach, LINE_GAP + reach(line, end, top, bottom, sign));
            }
        }
        for (Rect point : points) {
            if (point.y() < bottom && point.bottom() > top) {
                double edge = sign > 0 ? point.right() : -point.x();
                reach = Math.max(reach, POINT_GAP + edge);
            }
        }
        return reach;
    }

    /// How far the part of a segment reaches that lies between two heights.
    private static double reach(Piece line, int end, double top, double bottom, int sign) {
        double fromY = line.y().get(end - 1);
        double toY = line.y().get(end);
        if (Math.max(fromY, toY) < top || Math.min(fromY, toY) > bottom) {
            return Double.NEGATIVE_INFINITY;
        }
        double dy = toY - fromY;
        double one = dy == 0 ? 0 : Math.clamp((top - fromY) / dy, 0, 1);
        double other = dy == 0 ? 1 : Math.clamp((bottom - fromY) / dy, 0, 1);
        return Math.max(sign * line.along(end, one, 0), sign * line.along(end, other, 0));
    }

    private void add(Layer.Curve curve) {
        if (!isLevel(curve.y())) {
            lines.addAll(Polyline.of(curve.x(), curve.y(), site.placed()).pieces());
        }
    }

    private void add(Layer.Points some) {
        for (int i = 0; i < some.x().size(); i++) {
            if (site.shows(some.x().get(i), some.y().get(i))) {
                double half = some.size() / 2;
                points.add(
                        new Rect(
                                site.x(some.x().get(i)) - half,
                                site.y(some.y().get(i)) - half,
                                2 * half,
                                2 * half));
            }
        }
    }

    private static boolean isLevel(Series y) {
        for (int i = 1; i < y.size(); i++) {
            if (y.get(i) != y.get(0)) {
                return false;
            }
        }
        return true;
    }
}
