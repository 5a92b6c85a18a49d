package isoscope.plot.layout;

import isoscope.plot.Axis;
import isoscope.plot.Figure;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.plot.TextRuler;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The panels that a page has room for. Where some would be too small to read as the figure has them, they stand below one
/// another, if need be close together; where that is too small too, the last panel is left out: those above it grow down
/// and take over the labels of their common axis, or the one beside it grows to its right, or all grow to fill the page.
final class Reflow {
    private static final double SAME = 1e-6;

    private Reflow() {}

    /// The first panels of a figure in their places; always one at least, where there is any.
    ///
    /// @param area the part of the page that is theirs
    static List<PlacedPanel> place(Figure figure, Rect area, TextRuler ruler) {
        if (figure.panels().size() <= 1) {
            return Frames.place(figure, area, ruler);
        }
        Figure column = Column.of(figure);
        return Stream.<Supplier<List<PlacedPanel>>>of(
                        () -> Frames.place(figure, area, ruler),
                        () -> Frames.place(column, area, ruler),
                        () -> Frames.placeTightly(column, area, ruler))
                .map(Supplier::get)
                .filter(placed -> areLegible(placed, area, ruler))
                .findFirst()
                .orElseGet(() -> place(withoutLast(figure), area, ruler));
    }

    private static boolean areLegible(List<PlacedPanel> placed, Rect area, TextRuler ruler) {
        return placed.stream().allMatch(panel -> Legible.is(panel, area, ruler));
    }

    private static Figure withoutLast(Figure figure) {
        List<Panel> rest = figure.panels().subList(0, figure.panels().size() - 1);
        Panel last = figure.panels().getLast();
        if (rest.stream().anyMatch(panel -> isAbove(panel, last))) {
            return figure.withPanels(
                    rest.stream()
                            .map(panel -> isAbove(panel, last) ? grownDown(panel, last) : panel)
                            .toList());
        }
        if (rest.stream().anyMatch(panel -> isBeside(panel, last))) {
            return figure.withPanels(
                    rest.stream()
                            .map(panel -> isBeside(panel, last) ? grownRight(panel, last) : panel)
                            .toList());
        }
        double right = rest.stream().mapToDouble(panel -> right(panel.cell())).max().orElse(1);
        double bottom = rest.stream().mapToDouble(panel -> bottom(panel.cell())).max().orElse(1);
        return figure.withPanels(
                rest.stream().map(panel -> stretched(panel, 1 / right, 1 / bottom)).toList());
    }

    private static boolean isAbove(Panel panel, Panel last) {
        return Math.abs(bottom(panel.cell()) - last.cell().top()) < SAME
                && Math.abs(panel.cell().left() - last.cell().left()) < SAME
                && Math.abs(panel.cell().width() - last.cell().width()) < SAME;
    }

    private static boolean isBeside(Panel panel, Panel last) {
        return Math.abs(right(panel.cell()) - last.cell().left()) < SAME
                && Math.abs(panel.cell().top() - last.cell().top()) < SAME
                && Math.abs(panel.cell().height() - last.cell().height()) < SAME;
    }

    private static Panel grownRight(Panel panel, Panel last) {
        Cell cell = panel.cell();
        double width = right(last.cell()) - cell.left();
        return panel.in(new Cell(cell.left(), cell.top(), width, cell.height()));
    }

    private static Panel grownDown(Panel panel, Panel last) {
        Cell cell = panel.cell();
        Cell grown =
                new Cell(cell.left(), cell.top(), cell.width(), bottom(last.cell()) - cell.top());
        Axis x = panel.x().id().equals(last.x().id()) ? last.x() : panel.x();
        return new Panel(panel.id(), grown, x, panel.y(), panel.layers(), panel.live());
    }

    private static Panel stretched(Panel panel, double across, double down) {
        Cell cell = panel.cell();
        Cell wider =
                new Cell(
                        cell.left() * across,
                        cell.top() * down,
                        cell.width() * across,
                        cell.height() * down);
        return panel.in(wider);
    }

    private static double right(Cell cell) {
        return cell.left() + cell.width();
    }

    private static double bottom(Cell cell) {
        return cell.top() + cell.height();
    }
}
