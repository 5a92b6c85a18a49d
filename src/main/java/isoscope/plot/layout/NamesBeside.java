package isoscope.plot.layout;

import isoscope.plot.Layer;
import java.util.List;
import java.util.Optional;

/// The names of alike lines, each beside the last point of its own. A name stands only where it is nearer to that point
/// than to the last point of any other of the lines, and no other of them lies between; a leader meets none but its own.
final class NamesBeside {
    /// How many times as near a name or its leader must be to its own end as to another.
    private static final double NEARER = 1.5;

    /// How much nearer another line may be than its own: lines that meet cannot be told apart.
    private static final double SAME = 1;

    /// How far from other lines a name with a leader stands.
    private static final double AWAY = 12;

    private NamesBeside() {}

    static List<LabelRequest> of(List<Layer> layers, PanelSite site) {
        List<EndedLine> lines =
                layers.stream()
                        .filter(Layer.Curve.class::isInstance)
                        .map(Layer.Curve.class::cast)
                        .filter(curve -> curve.placement() == Layer.NamePlacement.BESIDE)
                        .map(curve -> EndedLine.of(curve, site))
                        .flatMap(Optional::stream)
                        .toList();
        return lines.stream()
                .filter(line -> !line.curve().name().isEmpty())
                .map(line -> request(line, others(line, lines), site))
                .toList();
    }

    private static LabelRequest request(EndedLine own, List<EndedLine> others, PanelSite site) {
        Piece.Spot end = own.end();
        return PointLabels.atEnd(own.curve(), end.x(), end.y(), site)
                .where(
                        place -> isOf(own, others, place.room().getFirst()),
                        place ->
                                isOf(own, others, place.room().getFirst())
                                        && isAway(others, place.room().getLast()));
    }

    private static List<EndedLine> others(EndedLine own, List<EndedLine> lines) {
        return lines.stream().filter(line -> !line.equals(own)).toList();
    }

    private static boolean isOf(EndedLine own, List<EndedLine> others, Quad quad) {
        double end = own.fromEnd(quad) * NEARER;
        double line = own.from(quad) - SAME;
        return others.stream()
                .allMatch(other -> other.fromEnd(quad) >= end && other.from(quad) >= line);
    }

    private static boolean isAway(List<EndedLine> others, Quad text) {
        return others.stream().allMatch(other -> other.from(text) >= AWAY);
    }
}
