package isoscope.plot.layout;

import isoscope.plot.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line as far as a frame shows it, by closely spaced places along it: how near things come to it and to its end.
///
/// @param curve the curve to draw
/// @param spots at least one
record EndedLine(Layer.Curve curve, List<Piece.Spot> spots) {
    private static final double STEP = 2;

    EndedLine {
        spots = List.copyOf(spots);
    }

    /// Nothing for a line whose last point does not show.
    static Optional<EndedLine> of(Layer.Curve curve, PanelSite site) {
        int last = curve.x().size() - 1;
        if (last < 0 || !site.shows(curve.x().get(last), curve.y().get(last))) {
            return Optional.empty();
        }
        var spots = new ArrayList<Piece.Spot>();
        Polyline.of(curve.x(), curve.y(), site.placed())
                .clipped(site.frame())
                .pieces()
                .forEach(piece -> addSpots(piece, spots));
        spots.add(new Piece.Spot(site.x(curve.x().get(last)), site.y(curve.y().get(last))));
        return Optional.of(new EndedLine(curve, spots));
    }

    private static void addSpots(Piece piece, List<Piece.Spot> spots) {
        for (double way = 0; way < piece.length(); way += STEP) {
            spots.add(piece.at(way));
        }
    }

    Piece.Spot end() {
        return spots.getLast();
    }

    /// How far its end lies from a rectangle.
    double fromEnd(Quad quad) {
        return quad.distance(end().x(), end().y());
    }

    /// How far its nearest place lies from a rectangle.
    double from(Quad quad) {
        return spots.stream()
                .mapToDouble(spot -> quad.distance(spot.x(), spot.y()))
                .min()
                .orElseThrow();
    }
}
