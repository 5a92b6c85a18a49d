package isoscope.plot.layout;

import isoscope.law.Split;
import isoscope.plot.Colouring;
import isoscope.plot.Coordinates;
import isoscope.plot.Layer;
import isoscope.plot.MapColour;
import isoscope.plot.Mark;
import isoscope.plot.Rgba;
import isoscope.plot.layout.LabelRequest.Priority;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lines of equal loss with their numbers on the line.
final class ContourMarks {
    private static final double WIDTH = 1.5;
    private static final double ROUND_WIDTH = 1.9;
    private static final double CLEARANCE = 14;
    private static final double CAPITAL = 0.36;
    private static final double SLIDE = 12;

    /// The tokens per parameter at which the lower and the upper arm carry their number, then where else to try.
    private static final double[] LOWER_ARM = {700, 450, 1100, 280};

    private static final double[] UPPER_ARM = {0.035, 0.06, 0.02, 0.12};

    private static final double[] ANYWHERE = {0.5, 0.35, 0.65, 0.2, 0.8};

    private final Layer.Contours contours;
    private final PanelSite site;
    private final int decimals;

    private ContourMarks(Layer.Contours contours, PanelSite site) {
        this.contours = contours;
        this.site = site;
        this.decimals = decimals(contours.levels());
    }

    static LayerDrawing of(Layer.Contours contours, PanelSite site) {
        return new ContourMarks(contours, site).draw();
    }

    private LayerDrawing draw() {
        var lines = new ArrayList<Mark>();
        var labels = new ArrayList<LabelRequest>();
        for (double level : contours.levels().toArray()) {
            Contour contour =
                    Contour.of(contours.surface(), contours.plane(), level, site.placed().panel());
            Polyline line = contour.line(contours.plane(), site.placed()).clipped(site.frame());
            if (!line.isEmpty()) {
                double width = isRound(level) ? ROUND_WIDTH : WIDTH;
                lines.add(line.path(Mark.Line.solid(colour(level), width)));
                labels.addAll(labels(contour, line));
            }
        }
        return new LayerDrawing(List.of(new Mark.Clipped(site.frame(), lines)), labels);
    }

    private List<LabelRequest> labels(Contour contour, Polyline line) {
        String text = QuantityFormat.loss(contour.level(), decimals(contour.level()));
        List<Placement> lower = onArm(contour, LOWER_ARM, text);
        List<Placement> upper = onArm(contour, UPPER_ARM, text);
        if (lower.isEmpty() && upper.isEmpty()) {
            return line.longest()
                    .map(piece -> List.of(request(along(piece, contour.level(), text))))
                    .orElse(List.of());
        }
        return List.of(request(lower), request(upper));
    }

    private LabelRequest request(List<Placement> places) {
        return new LabelRequest(Priority.CONTOUR, site.frame(), CLEARANCE, places);
    }

    /// Places where the tokens per parameter first fall below each of some values.
    private List<Placement> onArm(Contour contour, double[] ratios, String text) {
        var places = new ArrayList<Placement>();
        for (double ratio : ratios) {
            List<Split> splits = contour.splits();
            for (int i = 1; i < splits.size(); i++) {
                if (splits.get(i).tokensPerParameter() < ratio
                        && splits.get(i - 1).tokensPerParameter() >= ratio) {
                    addBetween(splits.get(i - 1), splits.get(i), contour.level(), text, places);
                }
            }
        }
        return places;
    }

    private void addBetween(
            Split from, Split to, double level, String text, List<Placement> places) {
        Coordinates coordinates = Coordinates.of(contours.plane());
        double x1 = site.x(coordinates.x(from));
        double y1 = site.y(coordinates.y(from));
        double x2 = site.x(coordinates.x(to));
        double y2 = site.y(coordinates.y(to));
        double x = (x1 + x2) / 2;
        double y = (y1 + y2) / 2;
        if (site.frame().contains(x, y)) {
            places.add(
                    place(x, y, Math.atan2(y2 - y1, x2 - x1), level, text, places.size() * SLIDE));
        }
    }

    private List<Placement> along(Piece piece, double level, String text) {
        var places = new ArrayList<Placement>();
        for (double way : ANYWHERE) {
            Piece.Spot middle = piece.at(way * piece.length());
            Piece.Spot before = piece.at(Math.max(0, way * piece.length() - 6));
            Piece.Spot after = piece.at(Math.min(piece.length(), way * piece.length() + 6));
            double angle = Math.atan2(after.y() - before.y(), after.x() - before.x());
            places.add(place(middle.x(), middle.y(), angle, level, text, places.size() * SLIDE));
        }
        return places;
    }

    private Placement place(
            double x, double y, double direction, double level, String text, double penalty) {
        double angle = NamesAlong.upright(direction);
        double down = CAPITAL * Lettering.CONTOUR.size();
        Mark.Text mark =
                new Mark.Text(
                        Lettering.CONTOUR.runs(text),
                        x - down * Math.sin(angle),
                        y + down * Math.cos(angle),
                        Mark.Align.CENTRE,
                        Math.toDegrees(angle),
                        colour(level),
                        site.ground(x, y));
        return Placement.of(mark, site.ruler(), penalty);
    }

    private Rgba colour(double level) {
        Colouring colouring = contours.colouring();
        return site.palette().colour(new MapColour(colouring.map(), colouring.place(level)));
    }

    private int decimals(double level) {
        boolean tenth = Math.abs(10 * level - Math.rint(10 * level)) < 1e-9;
        return tenth && decimals <= 2 ? 1 : decimals;
    }

    private static boolean isRound(double level) {
        return Math.abs(2 * level - Math.rint(2 * level)) < 1e-9;
    }

    /// Two, or as many as the levels have.
    private static int decimals(Series levels) {
        return Arrays.stream(levels.toArray())
                .mapToInt(level -> {
                    int digits = 2;
                    double scale = 100;
                    while (digits < 6
                            && Math.abs(level * scale - Math.rint(level * scale)) > 1e-6) {
                        digits++;
                        scale *= 10;
                    }
                    return digits;
                })
                .max()
                .orElse(2);
    }
}
