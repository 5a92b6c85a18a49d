package isoscope.ui.tour;

import java.util.List;
import java.util.stream.Stream;

/// A stroke of the pen.
///
/// @param points in order, as x, y, x, y; parts of the width and the height, so that a stroke keeps its place when the
///     window changes its size
record PenStroke(List<Double> points) {
    /// Copies the list.
    PenStroke {
        points = List.copyOf(points);
    }

    /// The same, longer by a point.
    PenStroke to(double x, double y) {
        return new PenStroke(Stream.concat(points.stream(), Stream.of(x, y)).toList());
    }
}
