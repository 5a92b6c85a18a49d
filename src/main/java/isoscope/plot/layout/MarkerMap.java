package isoscope.plot.layout;

import isoscope.plot.Layer;
import isoscope.plot.Mark;
import java.util.BitSet;

/// Where on a page markers are, to a unit, so that no text and no leader covers one.
final class MarkerMap {
    /// How far off a marker counts as on it: the width of the ring around it.
    private static final double RING = 1;

    private static final double DIAMOND = 13.0 / 11.0;
    private static final double HOLLOW_DIAMOND = 18.0 / 13.0;

    private final int columns;
    private final int rows;
    private final BitSet covered = new BitSet();

    MarkerMap(double width, double height) {
        columns = (int) width + 1;
        rows = (int) height + 1;
    }

    void add(Mark.Symbol symbol) {
        double halfHeight = symbol.size() / 2 * tallness(symbol.shape()) + RING;
        int last = Math.min(rows - 1, (int) (symbol.y() + halfHeight));
        for (int row = Math.max(0, (int) (symbol.y() - halfHeight)); row <= last; row++) {
            double middle = Math.clamp(symbol.y(), row, row + 1);
            double up = Math.min(1, Math.abs(middle - symbol.y()) / halfHeight);
            double half = (symbol.size() / 2 + RING) * width(symbol.shape(), up);
            int left = Math.max(0, (int) (symbol.x() - half));
            int right = Math.min(columns - 1, (int) (symbol.x() + half));
            if (left <= right) {
                covered.set(row * columns + left, row * columns + right + 1);
            }
        }
    }

    /// Whether a rectangle shares a unit with a marker.
    boolean touches(Quad quad) {
        if (!touchesOutline(quad)) {
            return false;
        }
        if (quad.sin() == 0) {
            return true;
        }
        double stepAcross = step(quad.halfHeight());
        double stepAlong = step(quad.halfWidth());
        for (double v = -quad.halfHeight(); v <= quad.halfHeight() + 1e-9; v += stepAcross) {
            for (double u = -quad.halfWidth(); u <= quad.halfWidth() + 1e-9; u += stepAlong) {
                double x = quad.x() + u * quad.cos() - v * quad.sin();
                double y = quad.y() + u * quad.sin() + v * quad.cos();
                if (isCovered(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether the upright outline of a rectangle does.
    private boolean touchesOutline(Quad quad) {
        double reachX = quad.reach(1, 0);
        double reachY = quad.reach(0, 1);
        int left = Math.max(0, (int) (quad.x() - reachX));
        int right = Math.min(columns - 1, (int) (quad.x() + reachX));
        int bottom = Math.min(rows - 1, (int) (quad.y() + reachY));
        for (int row = Math.max(0, (int) (quad.y() - reachY)); row <= bottom; row++) {
            int next = covered.nextSetBit(row * columns + left);
            if (next >= 0 && next <= row * columns + right) {
                return true;
            }
        }
        return false;
    }

    private boolean isCovered(double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        return column >= 0
                && row >= 0
                && column < columns
                && row < rows
                && covered.get(row * columns + column);
    }

    /// Steps of a unit at most, that end where they should.
    private static double step(double half) {
        return 2 * half / Math.max(1, Math.ceil(2 * half));
    }

    private static double tallness(Layer.Shape shape) {
        return switch (shape) {
            case DIAMOND -> DIAMOND;
            case HOLLOW_DIAMOND -> HOLLOW_DIAMOND;
            case CIRCLE, DOT, RING, CROSS, TRIANGLE, TRIANGLE_DOWN -> 1;
        };
    }

    /// How wide a shape is, as a part of its greatest width, at a part of the way from its middle to its top.
    private static double width(Layer.Shape shape, double up) {
        return switch (shape) {
            case CIRCLE, DOT, RING -> Math.sqrt(1 - up * up);
            case DIAMOND, HOLLOW_DIAMOND -> 1 - up;
            case CROSS, TRIANGLE, TRIANGLE_DOWN -> 1;
        };
    }
}
