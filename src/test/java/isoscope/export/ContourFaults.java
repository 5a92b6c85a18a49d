package isoscope.export;

import isoscope.export.TextBoxes.Box;
import isoscope.law.LossSurface;
import isoscope.law.Split;
import isoscope.plot.Coordinates;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.PlacedPanel;
import isoscope.plot.TextRun;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Numbers of contours that do not lie on their lines, along them and upright, or that lie on a marker.
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
        var found = new ArrayList<String>();
        for (PlacedPanel placed : page.panels()) {
            for (Layer layer : placed.panel().layers()) {
                if (layer instanceof Layer.Contours contours) {
                    ContourFaults faults = new ContourFaults(placed, contours);
                    texts.boxes().stream()
                            .filter(faults::isNumber)
                            .forEach(box -> faults.check(box, markers));
                    found.addAll(faults.found);
                }
            }
        }
        return found;
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
        Split split = Coordinates.of(contours.plane()).at(placed.dataX(x), placed.dataY(y));
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
