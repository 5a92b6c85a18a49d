package isoscope.chart;

import isoscope.plot.Mark;
import javafx.scene.canvas.GraphicsContext;

/// The outlines of markers, as wide as [Mark.Symbol] says.
final class SymbolPath {
    private static final double DIAMOND_HEIGHT = 13.0 / 11.0;
    private static final double HOLLOW_DIAMOND_HEIGHT = 18.0 / 13.0;

    private SymbolPath() {}

    /// Adds the outline of a marker to the current path.
    static void trace(Mark.Symbol symbol, GraphicsContext gc) {
        double x = symbol.x();
        double y = symbol.y();
        double half = symbol.size() / 2;
        switch (symbol.shape()) {
            case CIRCLE, RING, DOT -> {
                gc.moveTo(x + half, y);
                gc.arc(x, y, half, half, 0, 360);
                gc.closePath();
            }
            case CROSS -> {
                gc.moveTo(x - half, y - half);
                gc.lineTo(x + half, y + half);
                gc.moveTo(x - half, y + half);
                gc.lineTo(x + half, y - half);
            }
            case DIAMOND -> diamond(gc, x, y, half, half * DIAMOND_HEIGHT);
            case HOLLOW_DIAMOND -> diamond(gc, x, y, half, half * HOLLOW_DIAMOND_HEIGHT);
            case TRIANGLE -> triangle(gc, x, y, half, half);
            case TRIANGLE_DOWN -> triangle(gc, x, y, half, -half);
        }
    }

    /// A triangle on its base, or on its tip when `up` is below 0.
    private static void triangle(GraphicsContext gc, double x, double y, double half, double up) {
        gc.moveTo(x, y - up);
        gc.lineTo(x + half, y + up);
        gc.lineTo(x - half, y + up);
        gc.closePath();
    }

    private static void diamond(
            GraphicsContext gc, double x, double y, double halfWidth, double halfHeight) {
        gc.moveTo(x, y - halfHeight);
        gc.lineTo(x + halfWidth, y);
        gc.lineTo(x, y + halfHeight);
        gc.lineTo(x - halfWidth, y);
        gc.closePath();
    }
}
