package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Placing;
import isoscope.plot.Rect;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A line on the page in connected pieces.
final class Polyline {
    /// Points nearer than this to the last one kept cannot be told from it.
    private static final double TELLABLE = 0.3;

    private final List<Piece> pieces;

    private Polyline(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /// A line in data coordinates as it lies in a panel. Points with no place (NaN, or below zero on a logarithmic axis)
    /// break it.
    static Polyline of(Series x, Series y, PlacedPanel placed) {
        int[] kept = Columns.of(x, y, placed).map(Columns::kept).orElseGet(() -> all(x.size()));
        return onPage(places(x, kept, placed.acrossX()), places(y, kept, placed.acrossY()));
    }

    private static int[] all(int size) {
        return IntStream.range(0, size).toArray();
    }

    private static double[] places(Series values, int[] kept, Placing placing) {
        double[] places = new double[kept.length];
        for (int i = 0; i < kept.length; i++) {
            places[i] = placing.of(values.get(kept[i]));
        }
        return places;
    }

    /// Its connected pieces.
    List<Piece> pieces() {
        return pieces;
    }

    /// A line of pieces in page coordinates.
    static Polyline of(List<Piece> pieces) {
        return new Polyline(pieces);
    }

    /// A line in page coordinates, broken at every point that is not finite.
    static Polyline onPage(double[] x, double[] y) {
        var pieces = new ArrayList<Piece>();
        var piece = new Piece.Builder();
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(x[i]) && Double.isFinite(y[i])) {
                if (piece.isFar(x[i], y[i], TELLABLE) || i == x.length - 1) {
                    piece.add(x[i], y[i]);
                }
            } else {
                piece.finish(pieces);
            }
        }
        piece.finish(pieces);
        return new Polyline(pieces);
    }

    /// The parts inside a rectangle (Liang and Barsky 1984), so that dashes are not counted far outside the page.
    Polyline clipped(Rect rect) {
        var inside = new ArrayList<Piece>();
        for (Piece piece : pieces) {
            var open = new Piece.Builder();
            for (int i = 1; i < piece.size(); i++) {
                double[] span = visible(piece, i, rect);
                if (span[0] > span[1]) {
                    open.finish(inside);
                    continue;
                }
                if (open.isEmpty() || span[0] > 0) {
                    open.finish(inside);
                    open.add(piece.along(i, span[0], 0), piece.along(i, span[0], 1));
                }
                open.add(piece.along(i, span[1], 0), piece.along(i, span[1], 1));
            }
            open.finish(inside);
        }
        return new Polyline(inside);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /// The longest piece, if there is any.
    Optional<Piece> longest() {
        return pieces.stream().max(Comparator.comparingDouble(Piece::length));
    }

    /// The piece with the point nearest to a place, if there is any.
    Optional<Piece> nearest(double px, double py) {
        return pieces.stream()
                .min(
                        Comparator.comparingDouble(piece -> {
                            Piece.Spot spot = piece.at(piece.wayTo(px, py));
                            return Math.hypot(spot.x() - px, spot.y() - py);
                        }));
    }

    /// The last point, if there is any.
    Optional<Piece.Spot> last() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(pieces.getLast().at(pieces.getLast().length()));
    }

    /// All pieces as one outline.
    Mark.Path path(Mark.Line line) {
        double[] x = joined(Piece::x);
        double[] y = joined(Piece::y);
        return new Mark.Path(Series.of(x), Series.of(y), false, null, line);
    }

    private double[] joined(Function<Piece, Series> coordinate) {
        return pieces.stream()
                .map(piece -> coordinate.apply(piece).toArray())
                .reduce(new double[0], Polyline::joined);
    }

    private static double[] joined(double[] before, double[] after) {
        if (before.length == 0) {
            return after;
        }
        double[] all = Arrays.copyOf(before, before.length + 1 + after.length);
        all[before.length] = Double.NaN;
        System.arraycopy(after, 0, all, before.length + 1, after.length);
        return all;
    }

    /// The part of a segment inside the rectangle, as two fractions of it; the first is larger when there is none.
    private static double[] visible(Piece piece, int end, Rect rect) {
        double x = piece.x().get(end - 1);
        double y = piece.y().get(end - 1);
        double dx = piece.x().get(end) - x;
        double dy = piece.y().get(end) - y;
        double[] span = {0, 1};
        narrow(span, -dx, x - rect.x());
        narrow(span, dx, rect.right() - x);
        narrow(span, -dy, y - rect.y());
        narrow(span, dy, rect.bottom() - y);
        return span;
    }

    private static void narrow(double[] span, double outward, double room) {
        if (outward < 0) {
            span[0] = Math.max(span[0], room / outward);
        } else if (outward > 0) {
            span[1] = Math.min(span[1], room / outward);
        } else if (room < 0) {
            span[1] = -1;
        }
    }
}
