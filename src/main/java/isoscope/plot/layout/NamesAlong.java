package isoscope.plot.layout;

import isoscope.plot.Layer;
import isoscope.plot.Mark;
import java.util.ArrayList;
import java.util.List;

/// The name of a line set along it: ten units off, turned with it, upright, where the line is straight enough; else beside
/// it with a leader.
final class NamesAlong {
    private static final double OFF = 10;
    private static final double CAPITAL = 0.73;
    private static final double STRAIGHT = 3;
    private static final double[] WAYS = {
        0.6, 0.52, 0.68, 0.44, 0.76, 0.36, 0.84, 0.28, 0.9, 0.2, 0.95, 0.12
    };
    private static final double FURTHER = 1.5;
    private static final double CLEARANCE = 3;

    /// The extra cost of a place beside the line over one along it.
    private static final double AWAY = 60;

    /// How far from the line a leader begins, and a little more.
    private static final double LEADER_GAP = 4;

    private NamesAlong() {}

    static List<LabelRequest> of(Layer.Curve curve, PanelSite site) {
        return Polyline.of(curve.x(), curve.y(), site.placed())
                .clipped(site.frame())
                .longest()
                .map(piece -> List.of(request(curve, piece, site)))
                .orElse(List.of());
    }

    private static LabelRequest request(Layer.Curve curve, Piece piece, PanelSite site) {
        double width = site.width(curve.name(), Lettering.NAME);
        var places = new ArrayList<Placement>();
        for (int i = 0; i < WAYS.length; i++) {
            double middle = WAYS[i] * piece.length();
            if (middle < width / 2 || middle > piece.length() - width / 2) {
                continue;
            }
            Piece.Spot start = piece.at(middle - width / 2);
            Piece.Spot end = piece.at(middle + width / 2);
            if (isStraight(piece, middle, width, start, end)) {
                places.add(place(curve, site, start, end, -OFF, i * FURTHER));
                double below = OFF + CAPITAL * Lettering.NAME.size();
                places.add(place(curve, site, start, end, below, (i + 0.5) * FURTHER));
            }
        }
        return new LabelRequest(
                        LabelRequest.Priority.LAW_NAME,
                        site.frame(),
                        CLEARANCE,
                        places,
                        AWAY,
                        () -> away(curve, piece, site))
                .orInKey(() -> KeyEntry.name(curve, site));
    }

    /// Beside the line, with a leader: where points lie all along it, or it bends everywhere.
    private static List<Placement> away(Layer.Curve curve, Piece piece, PanelSite site) {
        LabelBlock block =
                new LabelBlock(curve.name(), "", CurveMarks.nameColour(curve, site), site);
        var places = new ArrayList<Placement>();
        for (double way : WAYS) {
            Piece.Spot spot = piece.at(way * piece.length());
            new LeaderPlaces(block, spot.x(), spot.y(), LEADER_GAP)
                    .all()
                    .forEach(place -> places.add(place.dearer(AWAY)));
        }
        return places;
    }

    private static Placement place(
            Layer.Curve curve,
            PanelSite site,
            Piece.Spot start,
            Piece.Spot end,
            double down,
            double penalty) {
        double angle = upright(Math.atan2(end.y() - start.y(), end.x() - start.x()));
        double x = (start.x() + end.x()) / 2 - down * Math.sin(angle);
        double y = (start.y() + end.y()) / 2 + down * Math.cos(angle);
        Mark.Text text =
                new Mark.Text(
                        Lettering.NAME.runs(curve.name()),
                        x,
                        y,
                        Mark.Align.CENTRE,
                        Math.toDegrees(angle),
                        CurveMarks.nameColour(curve, site),
                        site.ground(x, y));
        return Placement.of(text, site.ruler(), penalty);
    }

    /// The direction along the line in which text is not upside down.
    static double upright(double angle) {
        if (angle > Math.PI / 2) {
            return angle - Math.PI;
        }
        return angle <= -Math.PI / 2 ? angle + Math.PI : angle;
    }

    private static boolean isStraight(
            Piece piece, double middle, double width, Piece.Spot start, Piece.Spot end) {
        double dx = end.x() - start.x();
        double dy = end.y() - start.y();
        double chord = Math.hypot(dx, dy);
        for (double way = -0.4; way <= 0.4; way += 0.2) {
            Piece.Spot spot = piece.at(middle + way * width);
            double off = Math.abs((spot.x() - start.x()) * dy - (spot.y() - start.y()) * dx);
            if (off > STRAIGHT * chord) {
                return false;
            }
        }
        return chord > 0.9 * width;
    }
}
