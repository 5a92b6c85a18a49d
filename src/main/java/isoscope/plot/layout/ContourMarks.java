package isoscope.plot.layout;

import isoscope.law.ComputeAllocation;
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
import java.util.Optional;
import java.util.function.Supplier;

/// Lines of equal loss with their numbers on the line.
final class ContourMarks {
    private static final double WIDTH = 1.5;
    private static final double ROUND_WIDTH = 1.9;
    private static final double CLEARANCE = 14;
    private static final double CAPITAL = 0.36;
    private static final double SLIDE = 12;

    /// How far the middle of a number may lie off the chord of the line under it.
    private static final double STRAIGHT = 1.2;

    /// The tokens per parameter at which the lower and the upper arm carry their number, then where else to try.
    private static final double[] LOWER_ARM = {700, 450, 1100, 280};

    private static final double[] UPPER_ARM = {0.035, 0.06, 0.02, 0.12};

    private static final double[] ANYWHERE = {0.5, 0.35, 0.65, 0.2, 0.8, 0.43, 0.57, 0.28, 0.72};

    /// The least cost of a place anywhere on the line.
    private static final double ELSEWHERE = 60;

    private final Layer.Contours contours;
    private final PanelSite site;
    private final Coordinates coordinates;
    private final int decimals;

    private ContourMarks(Layer.Contours contours, PanelSite site) {
        this.contours = contours;
        this.site = site;
        this.coordinates = Coordinates.of(contours.plane());
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
        List<Placement> lower = onArm(contour, line, LOWER_ARM);
        List<Placement> upper = onArm(contour, line, UPPER_ARM);
        List<Placement> first = lower.isEmpty() ? upper : lower;
        var labels = new ArrayList<LabelRequest>();
        labels.add(request(first, () -> anywhere(line, contour.level())));
        if (!lower.isEmpty() && !upper.isEmpty()) {
            labels.add(request(upper, List::of));
        }
        return labels;
    }

    private LabelRequest request(List<Placement> places, Supplier<List<Placement>> further) {
        return new LabelRequest(
                Priority.CONTOUR, site.frame(), CLEARANCE, places, ELSEWHERE, further);
    }

    /// Places where the tokens per parameter first fall below each of some values.
    private List<Placement> onArm(Contour contour, Polyline line, double[] ratios) {
        var places = new ArrayList<Placement>();
        List<ComputeAllocation> splits = contour.splits();
        for (double ratio : ratios) {
            for (int i = 1; i < splits.size(); i++) {
                if (splits.get(i).tokensPerParameter() < ratio
                        && splits.get(i - 1).tokensPerParameter() >= ratio) {
                    double penalty = places.size() * SLIDE;
                    near(splits.get(i), line, contour.level(), penalty).ifPresent(places::add);
                }
            }
        }
        return places;
    }

    private Optional<Placement> near(
            ComputeAllocation split, Polyline line, double level, double penalty) {
        double x = site.x(coordinates.x(split));
        double y = site.y(coordinates.y(split));
        if (!site.frame().contains(x, y)) {
            return Optional.empty();
        }
        return line.nearest(x, y).flatMap(piece -> place(piece, piece.wayTo(x, y), level, penalty));
    }

    private List<Placement> anywhere(Polyline line, double level) {
        var places = new ArrayList<Placement>();
        line.longest()
                .ifPresent(piece -> {
                    for (double way : ANYWHERE) {
                        double penalty = ELSEWHERE + places.size();
                        place(piece, way * piece.length(), level, penalty).ifPresent(places::add);
                    }
                });
        return places;
    }

    /// The number in the middle of a stretch as long as itself, if the line is straight enough there.
    private Optional<Placement> place(Piece piece, double way, double level, double penalty) {
        String text = QuantityFormat.loss(level, decimals(level));
        double half = site.width(text, Lettering.CONTOUR) / 2;
        if (way < half || way > piece.length() - half) {
            return Optional.empty();
        }
        Piece.Spot middle = piece.at(way);
        Piece.Spot before = piece.at(way - half);
        Piece.Spot after = piece.at(way + half);
        double dx = after.x() - before.x();
        double dy = after.y() - before.y();
        double off = Math.abs((middle.x() - before.x()) * dy - (middle.y() - before.y()) * dx);
        if (off > STRAIGHT * Math.hypot(dx, dy)) {
            return Optional.empty();
        }
        double angle = NamesAlong.upright(Math.atan2(dy, dx));
        double down = CAPITAL * Lettering.CONTOUR.size();
        Mark.Text mark =
                new Mark.Text(
                        Lettering.CONTOUR.runs(text),
                        middle.x() - down * Math.sin(angle),
                        middle.y() + down * Math.cos(angle),
                        Mark.Align.CENTRE,
                        Math.toDegrees(angle),
                        colour(level),
                        site.ground(middle.x(), middle.y()));
        return Optional.of(Placement.of(mark, site.ruler(), penalty));
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
