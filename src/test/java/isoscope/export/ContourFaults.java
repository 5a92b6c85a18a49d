package isoscope.export;

import isoscope.export.TextBoxes.Box;
import isoscope.law.ComputeAllocation;
import isoscope.law.LossSurface;
import isoscope.plot.Coordinates;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.PlacedPanel;
import isoscope.plot.TextRun;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Numbers of contours that do not lie on their lines, along them and upright, that lie on a marker, or that a line runs
/// through.
final class ContourFaults {
    private static final double SIZE = 11.5;
    private static final double OFF = 1;

    /// How far a number may turn from its line, in degrees: lines bend under it.
    private static final double ASKEW = 12;

    private static final double STEP = 0.5;

    private final PlacedPanel placed;
    private final Layer.Contours contours;
    private final List<String> found = new ArrayList<>();

    private ContourFaults(PlacedPanel placed, Layer.Contours contours) {
        this.placed = placed;
        this.contours = contours;
    }

    static List<String> of(LaidOutFigure page, TextBoxes texts) {
        List<Shape> markers = markers(page.marks());
        var found = new ArrayList<String>(crossed(page));
        for (ContourFaults plane : planes(page)) {
            texts.boxes().stream()
                    .filter(plane::isNumber)
                    .forEach(box -> plane.check(box, markers));
            found.addAll(plane.found);
        }
        return found;
    }

    /// The numbers of the contours of a page.
    static List<Box> numbers(LaidOutFigure page) {
        TextBoxes texts = TextBoxes.of(page);
        return planes(page).stream()
                .flatMap(plane -> texts.boxes().stream().filter(plane::isNumber))
                .toList();
    }

    /// The numbers with a line through them, of a contour or any other that stays.
    static List<String> crossed(LaidOutFigure page) {
        List<Mark.Path> lines = lines(page.marks());
        return numbers(page).stream()
                .filter(box -> lines.stream().anyMatch(line -> crosses(line, box.shape())))
                .map(box -> "a line runs through number " + box.text())
                .toList();
    }

    private static List<ContourFaults> planes(LaidOutFigure page) {
        var planes = new ArrayList<ContourFaults>();
        for (PlacedPanel placed : page.panels()) {
            for (Layer layer : placed.panel().layers()) {
                if (layer instanceof Layer.Contours contours) {
                    planes.add(new ContourFaults(placed, contours));
                }
            }
        }
        return planes;
    }

    private static List<Mark.Path> lines(List<Mark> marks) {
        var lines = new ArrayList<Mark.Path>();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Path path when path.line() != null && !path.closed() -> lines.add(path);
                case Mark.Clipped clipped -> lines.addAll(lines(clipped.marks()));
                case Mark.Path _, Mark.Text _, Mark.Box _, Mark.Symbol _, Mark.Image _ -> {}
            }
        }
        return lines;
    }

    private static boolean crosses(Mark.Path line, Shape number) {
        Rectangle2D bounds = number.getBounds2D();
        for (int i = 1; i < line.x().size(); i++) {
            double dx = line.x().get(i) - line.x().get(i - 1);
            double dy = line.y().get(i) - line.y().get(i - 1);
            double steps = Math.ceil(Math.hypot(dx, dy) / STEP);
            boolean near =
                    bounds.intersectsLine(
                            line.x().get(i - 1),
                            line.y().get(i - 1),
                            line.x().get(i),
                            line.y().get(i));
            for (int step = 0; near && step <= steps; step++) {
                double t = step / Math.max(1, steps);
                if (number.contains(line.x().get(i - 1) + t * dx, line.y().get(i - 1) + t * dy)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNumber(Box box) {
        TextRun run = box.mark().text().getFirst();
        return run.size() == SIZE
                && run.weight() == TextRun.Weight.SEMI_BOLD
                && box.text().matches("[0-9.]+")
                && placed.frame().contains(box.mark().x(), box.mark().y());
    }

    private void check(Box box, List<Shape> markers) {
        double said = Double.parseDouble(box.text());
        double level =
                Arrays.stream(contours.levels().toArray())
                        .filter(each -> Math.abs(each - said) < 1e-9)
                        .findFirst()
                        .orElse(Double.NaN);
        double x = box.shape().getBounds2D().getCenterX();
        double y = box.shape().getBounds2D().getCenterY();
        double slopeX = (loss(x + STEP, y) - loss(x - STEP, y)) / (2 * STEP);
        double slopeY = (loss(x, y + STEP) - loss(x, y - STEP)) / (2 * STEP);
        double off = Math.abs(loss(x, y) - level) / Math.hypot(slopeX, slopeY);
        if (!(off < OFF)) {
            found.add("number %s lies %.2f units off its contour".formatted(box.text(), off));
        }
        checkTurn(box, Math.toDegrees(Math.atan2(-slopeX, slopeY)));
        for (Shape marker : markers) {
            if (marker.intersects(box.shape().getBounds2D())) {
                Area shared = new Area(marker);
                shared.intersect(new Area(box.shape()));
                if (!shared.isEmpty()) {
                    found.add("number %s lies on a marker".formatted(box.text()));
                }
            }
        }
    }

    private void checkTurn(Box box, double along) {
        double turn = box.mark().rotation();
        double askew = Math.abs(Math.IEEEremainder(turn - along, 180));
        if (Math.abs(turn) > 90 || askew > ASKEW) {
            found.add(
                    "number %s is turned by %.1f° where its contour goes by %.1f°"
                            .formatted(box.text(), turn, along));
        }
    }

    private double loss(double x, double y) {
        LossSurface surface = contours.surface();
        ComputeAllocation split =
                Coordinates.of(contours.plane()).at(placed.dataX(x), placed.dataY(y));
        return surface.loss(split.parameters(), split.tokens());
    }

    private static List<Shape> markers(List<Mark> marks) {
        var shapes = new ArrayList<Shape>();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Symbol symbol -> {
                    double half = symbol.size() / 2;
                    shapes.add(
                            new Ellipse2D.Double(
                                    symbol.x() - half,
                                    symbol.y() - half,
                                    symbol.size(),
                                    symbol.size()));
                }
                case Mark.Clipped clipped -> shapes.addAll(markers(clipped.marks()));
                case Mark.Text _, Mark.Path _, Mark.Box _, Mark.Image _ -> {}
            }
        }
        return shapes;
    }
}
