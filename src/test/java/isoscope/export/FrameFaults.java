package isoscope.export;

import isoscope.export.TextBoxes.Box;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The faults of texts inside frames: one is cut by its frame, or covers a point of the cursor.
final class FrameFaults {
    private static final double ROUNDING = 0.5;

    private final LaidOutFigure page;
    private final List<String> found = new ArrayList<>();

    private FrameFaults(LaidOutFigure page) {
        this.page = page;
    }

    /// @param moved whether compute was moved since the page was laid out: then only what moves along keeps off
    static List<String> of(LaidOutFigure page, boolean moved) {
        FrameFaults faults = new FrameFaults(page);
        TextBoxes all = TextBoxes.of(page);
        for (PlacedPanel placed : page.panels()) {
            inside(all, placed.frame()).forEach(box -> faults.checkFrame(box, placed));
            List<Ellipse2D> dots = faults.dots(placed.frame());
            TextBoxes own = moved ? TextBoxes.live(page) : all;
            inside(own, placed.frame()).forEach(box -> faults.checkDots(box, dots));
        }
        return faults.found;
    }

    private static List<Box> inside(TextBoxes texts, Rect frame) {
        return texts.boxes().stream()
                .filter(box -> {
                    Rectangle2D bounds = box.shape().getBounds2D();
                    return frame.contains(bounds.getCenterX(), bounds.getCenterY());
                })
                .toList();
    }

    /// Texts may reach into the margin at the right, but not over the edge of a heat-map.
    private void checkFrame(Box box, PlacedPanel placed) {
        Rect frame = placed.frame();
        Panel.Cell cell = placed.panel().cell();
        boolean field = placed.panel().layers().stream().anyMatch(Layer.Field.class::isInstance);
        double right = field ? frame.right() : (cell.left() + cell.width()) * page.width();
        Rectangle2D bounds = box.shape().getBounds2D();
        if (bounds.getMinX() < frame.x() - ROUNDING
                || bounds.getMaxX() > right + ROUNDING
                || bounds.getMinY() < frame.y() - ROUNDING
                || bounds.getMaxY() > frame.bottom() + ROUNDING) {
            found.add("%s is cut by the frame of %s".formatted(box.text(), placed.panel().id()));
        }
    }

    private void checkDots(Box box, List<Ellipse2D> dots) {
        for (Ellipse2D dot : dots) {
            if (dot.intersects(box.shape().getBounds2D())) {
                Area shared = new Area(dot);
                shared.intersect(new Area(box.shape()));
                if (!shared.isEmpty()) {
                    found.add("%s covers a point of the cursor".formatted(box.text()));
                }
            }
        }
    }

    private List<Ellipse2D> dots(Rect frame) {
        List<Ellipse2D> dots = new ArrayList<>();
        for (Mark mark : page.live()) {
            if (mark instanceof Mark.Symbol symbol && frame.contains(symbol.x(), symbol.y())) {
                double size = symbol.size();
                dots.add(
                        new Ellipse2D.Double(
                                symbol.x() - size / 2, symbol.y() - size / 2, size, size));
            }
        }
        return dots;
    }
}
