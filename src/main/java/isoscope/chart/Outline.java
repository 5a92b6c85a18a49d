package isoscope.chart;

import isoscope.plot.MarkerGrid;
import isoscope.plot.Rect;
import java.util.Arrays;

/// A closed outline drawn by hand, on the page. What lies inside is told by the even-odd rule, so a loop within a loop is
/// a hole.
final class Outline implements MarkerGrid.Zone {
    private static final int ROOM = 256;

    /// Shorter steps of the hand are not kept.
    private static final double STEP = 2;

    private double[] xs = new double[ROOM];
    private double[] ys = new double[ROOM];
    private int size;
    private double left = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    /// An outline that begins at a place.
    Outline(double x, double y) {
        add(x, y);
    }

    /// Goes on to a place.
    ///
    /// @return whether that is far enough from the last one to be kept
    boolean to(double x, double y) {
        boolean far = Math.hypot(x - xs[size - 1], y - ys[size - 1]) >= STEP;
        if (far) {
            add(x, y);
        }
        return far;
    }

    /// The corners in turn, as x, y, x, y.
    double[] corners() {
        double[] corners = new double[2 * size];
        for (int i = 0; i < size; i++) {
            corners[2 * i] = xs[i];
            corners[2 * i + 1] = ys[i];
        }
        return corners;
    }

    /// The box around all of it.
    Rect bounds() {
        return new Rect(left, top, right - left, bottom - top);
    }

    @Override
    public boolean contains(double x, double y) {
        if (x < left || x > right || y < top || y > bottom) {
            return false;
        }
        boolean inside = false;
        for (int i = 0, j = size - 1; i < size; j = i++) {
            boolean crosses = ys[i] > y != ys[j] > y;
            if (crosses && x < xs[i] + (y - ys[i]) / (ys[j] - ys[i]) * (xs[j] - xs[i])) {
                inside = !inside;
            }
        }
        return inside;
    }

    private void add(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
        xs[size] = x;
        ys[size] = y;
        size++;
    }
}
