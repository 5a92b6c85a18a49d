package isoscope.export;

import isoscope.export.TextBoxes.Box;
import isoscope.plot.LaidOutFigure;
import isoscope.plot.Layer;
import isoscope.plot.Mark;
import isoscope.plot.Panel.Cell;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.quantity.Series;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Texts and leaders that cover points, and texts that reach into the panel beside theirs.
final class CoverFaults {
    /// Axis titles are set in this size, and nothing else is.
    private static final double TITLE = 12.5;

    private static final double ROUNDING = 0.5;

    private final LaidOutFigure page;
    private final TextBoxes texts;
    private final List<Shape> points = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    private CoverFaults(LaidOutFigure page, boolean moved) {
        this.page = page;
        this.texts = TextBoxes.of(page);
        addPoints(page.marks());
        if (!moved) {
            addPoints(page.live());
        }
    }

    /// @param moved whether compute was moved since the page was laid out: names that stay know nothing of its points
    static List<String> of(LaidOutFigure page, boolean moved) {
        CoverFaults faults = new CoverFaults(page, moved);
        faults.texts.boxes().stream().filter(faults::isBesidePoints).forEach(faults::checkPoints);
        faults.texts.boxes().forEach(faults::checkNeighbours);
        faults.checkLeaders(page.marks());
        faults.checkLeaders(page.live());
        return faults.found;
    }

    private void addPoints(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Symbol symbol -> points.add(outline(symbol));
                case Mark.Clipped clipped -> addPoints(clipped.marks());
                case Mark.Text _, Mark.Path _, Mark.Box _, Mark.Image _ -> {}
            }
        }
    }

    /// A cross has no area of its own.
    private static Shape outline(Mark.Symbol symbol) {
        Shape outline = SymbolOutline.of(symbol);
        return symbol.shape() == Layer.Shape.CROSS ? outline.getBounds2D() : outline;
    }

    /// Flags stand in a box above a frame, which hides what of a point at its very edge reaches beyond it.
    private boolean isBesidePoints(Box box) {
        double bottom = box.shape().getBounds2D().getMaxY();
        return page.panels().stream().anyMatch(placed -> bottom > placed.frame().y());
    }

    private void checkPoints(Box box) {
        Rectangle2D bounds = box.shape().getBounds2D();
        for (Shape point : points) {
            if (point.intersects(bounds)) {
                Area shared = new Area(point);
                shared.intersect(new Area(box.shape()));
                if (!shared.isEmpty()) {
                    found.add("%s covers a point".formatted(box.text()));
                    return;
                }
            }
        }
    }

    private void checkNeighbours(Box box) {
        Rectangle2D bounds = box.shape().getBounds2D();
        boolean title = box.mark().text().getFirst().size() == TITLE;
        for (PlacedPanel placed : page.panels()) {
            Rect frame = placed.frame();
            boolean own = isIn(bounds, placed.panel().cell()) || isBeside(bounds, placed);
            if (!own
                    && bounds.getMinX() < frame.right() - ROUNDING
                    && bounds.getMaxX() > frame.x() + ROUNDING
                    && bounds.getMinY() < frame.bottom() - ROUNDING
                    && bounds.getMaxY() > frame.y() + ROUNDING) {
                found.add(
                        "%s reaches into the frame of %s"
                                .formatted(box.text(), placed.panel().id()));
            }
            if (title && own) {
                checkCell(box, placed);
            }
        }
    }

    /// In the frame, or left or right of one that has the whole width.
    private static boolean isBeside(Rectangle2D bounds, PlacedPanel placed) {
        Rect frame = placed.frame();
        double x = placed.panel().cell().width() == 1 ? frame.x() : bounds.getCenterX();
        return frame.contains(x, bounds.getCenterY());
    }

    private boolean isIn(Rectangle2D bounds, Cell cell) {
        double x = bounds.getCenterX() / page.width();
        double y = bounds.getCenterY() / page.height();
        return x >= cell.left()
                && x < cell.left() + cell.width()
                && y >= cell.top()
                && y < cell.top() + cell.height();
    }

    private void checkCell(Box title, PlacedPanel placed) {
        Cell cell = placed.panel().cell();
        Rectangle2D bounds = title.shape().getBounds2D();
        if (bounds.getMinX() < cell.left() * page.width() - ROUNDING
                || bounds.getMaxX() > (cell.left() + cell.width()) * page.width() + ROUNDING) {
            found.add("%s is wider than %s".formatted(title.text(), placed.panel().id()));
        }
    }

    /// A leader comes right before the text it leads to, in its colour.
    private void checkLeaders(List<Mark> marks) {
        for (int i = 1; i < marks.size(); i++) {
            if (marks.get(i - 1) instanceof Mark.Path path
                    && marks.get(i) instanceof Mark.Text text
                    && path.line() != null
                    && path.line().width() == 1
                    && path.line().colour().equals(text.colour())) {
                checkLeader(path, text);
            }
        }
    }

    private void checkLeader(Mark.Path path, Mark.Text text) {
        Series x = path.x();
        Series y = path.y();
        for (int i = 1; i < x.size(); i++) {
            Line2D line = new Line2D.Double(x.get(i - 1), y.get(i - 1), x.get(i), y.get(i));
            if (points.stream().anyMatch(point -> crosses(line, point))) {
                found.add(
                        "the leader of %s crosses a point"
                                .formatted(text.text().getFirst().text()));
                return;
            }
        }
    }

    private static boolean crosses(Line2D line, Shape point) {
        Rectangle2D bounds = point.getBounds2D();
        double radius = Math.min(bounds.getWidth(), bounds.getHeight()) / 2;
        return line.ptSegDist(bounds.getCenterX(), bounds.getCenterY()) < radius - ROUNDING;
    }
}
