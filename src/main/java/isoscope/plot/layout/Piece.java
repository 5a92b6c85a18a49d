package isoscope.plot.layout;

import isoscope.quantity.Series;
import java.util.Arrays;
import java.util.List;

/// A connected line on the page, with the way along it.
///
/// @param x of its points, at least two
/// @param y of its points
/// @param way from its start to each point along the line
record Piece(Series x, Series y, Series way) {
    int size() {
        return x.size();
    }

    double length() {
        return way.get(size() - 1);
    }

    /// The point at a way from the start.
    Spot at(double distance) {
        int end = Math.abs(Arrays.binarySearch(way.toArray(), distance) + 1);
        int i = Math.clamp(end, 1, size() - 1);
        double step = way.get(i) - way.get(i - 1);
        double t = step == 0 ? 0 : (distance - way.get(i - 1)) / step;
        return new Spot(along(i, t, 0), along(i, t, 1));
    }

    /// The way to its point nearest to a place, up to the distance between two of its points.
    double wayTo(double px, double py) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size(); i++) {
            double distance = Math.hypot(x.get(i) - px, y.get(i) - py);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return way.get(nearest);
    }

    /// A coordinate on the segment that ends at a point: 0 for x, 1 for y.
    double along(int end, double t, int coordinate) {
        Series values = coordinate == 0 ? x : y;
        double from = values.get(end - 1);
        return from + (values.get(end) - from) * t;
    }

    /// A point on the page.
    record Spot(double x, double y) {}

    /// Collects points.
    static final class Builder {
        private double[] x = new double[64];
        private double[] y = new double[64];
        private int size;

        boolean isEmpty() {
            return size == 0;
        }

        boolean isFar(double px, double py, double distance) {
            return size == 0
                    || Math.abs(px - x[size - 1]) > distance
                    || Math.abs(py - y[size - 1]) > distance;
        }

        void add(double px, double py) {
            if (size == x.length) {
                x = Arrays.copyOf(x, 2 * size);
                y = Arrays.copyOf(y, 2 * size);
            }
            x[size] = px;
            y[size] = py;
            size++;
        }

        /// Hands over the piece, when it is one, and starts afresh.
        void finish(List<Piece> pieces) {
            if (size > 1) {
                double[] way = new double[size];
                for (int i = 1; i < size; i++) {
                    double dx = x[i] - x[i - 1];
                    double dy = y[i] - y[i - 1];
                    way[i] = way[i - 1] + Math.sqrt(dx * dx + dy * dy);
                }
                pieces.add(
                        new Piece(
                                Series.of(Arrays.copyOf(x, size)),
                                Series.of(Arrays.copyOf(y, size)),
                                Series.of(way)));
            }
            size = 0;
        }
    }
}
