package isoscope.export;

import isoscope.plot.Mark;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/// The shapes of markers.
final class SymbolOutline {
    private static final double DIAMOND_HEIGHT = 13.0 / 11.0;
    private static final double HOLLOW_DIAMOND_HEIGHT = 18.0 / 13.0;

    private SymbolOutline() {}

    static Shape of(Mark.Symbol symbol) {
        double half = symbol.size() / 2;
        return switch (symbol.shape()) {
            case CIRCLE, RING, DOT ->
                    new Ellipse2D.Double(symbol.x() - half, symbol.y() - half, 2 * half, 2 * half);
            case CROSS -> cross(symbol.x(), symbol.y(), half);
            case DIAMOND -> polygon(symbol, new double[] {0, 1, 0, -1}, tall(DIAMOND_HEIGHT));
            case HOLLOW_DIAMOND ->
                    polygon(symbol, new double[] {0, 1, 0, -1}, tall(HOLLOW_DIAMOND_HEIGHT));
            case TRIANGLE -> polygon(symbol, new double[] {0, 1, -1}, new double[] {-1, 1, 1});
            case TRIANGLE_DOWN ->
                    polygon(symbol, new double[] {0, 1, -1}, new double[] {1, -1, -1});
        };
    }

    private static double[] tall(double height) {
        return new double[] {-height, 0, height, 0};
    }

    private static Shape cross(double x, double y, double half) {
        var path = new Path2D.Double();
        path.moveTo(x - half, y - half);
        path.lineTo(x + half, y + half);
        path.moveTo(x - half, y + half);
        path.lineTo(x + half, y - half);
        return path;
    }

    /// Corners in half widths from the middle.
    private static Shape polygon(Mark.Symbol symbol, double[] x, double[] y) {
        double half = symbol.size() / 2;
        var path = new Path2D.Double();
        path.moveTo(symbol.x() + half * x[0], symbol.y() + half * y[0]);
        for (int i = 1; i < x.length; i++) {
            path.lineTo(symbol.x() + half * x[i], symbol.y() + half * y[i]);
        }
        path.closePath();
        return path;
    }
}
