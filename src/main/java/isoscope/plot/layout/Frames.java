package isoscope.plot.layout;

import isoscope.plot.Figure;
import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.plot.TextRuler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Puts the panels of a figure in their places: cells become frames once margins are taken off. Panels that begin at one
/// left edge share the left margin, those that end at one right edge the right one, and likewise top and bottom, so that
/// axes line up.
final class Frames {
    private static final double LEAST = 4;

    /// More than any edge, which are fractions.
    private static final double BARS = 2;

    private final Figure figure;
    private final Rect area;
    private final Margins margins;

    private Frames(Figure figure, Rect area, Margins margins) {
        this.figure = figure;
        this.area = area;
        this.margins = margins;
    }

    /// @param area the part of the page that is theirs
    static List<PlacedPanel> place(Figure figure, Rect area, TextRuler ruler) {
        return new Frames(figure, area, new Margins(ruler, false)).place();
    }

    /// Puts them with no more room between rows than texts need.
    ///
    /// @param area the part of the page that is theirs
    static List<PlacedPanel> placeTightly(Figure figure, Rect area, TextRuler ruler) {
        return new Frames(figure, area, new Margins(ruler, true)).place();
    }

    private List<PlacedPanel> place() {
        Map<Long, Double> tops = widest(panel -> panel.cell().top(), margins::top);
        Map<Long, Double> bottoms =
                widest(
                        Frames::bottomEdge,
                        panel -> margins.bottom(panel, panel.cell().width() * area.width()));
        Map<Long, Double> lefts =
                widest(
                        Frames::leftEdge,
                        panel -> margins.left(panel, frameHeight(panel, tops, bottoms)));
        Map<Long, Double> rights =
                widest(
                        Frames::rightEdge,
                        panel ->
                                margins.right(
                                        panel,
                                        panel.cell().width() * area.width()
                                                - at(lefts, leftEdge(panel))));
        var placed = new ArrayList<PlacedPanel>();
        for (Panel panel : figure.panels()) {
            Panel.Cell cell = panel.cell();
            double x = area.x() + cell.left() * area.width() + at(lefts, leftEdge(panel));
            double y = area.y() + cell.top() * area.height() + at(tops, cell.top());
            double right =
                    area.x() + rightEdge(panel) * area.width() - at(rights, rightEdge(panel));
            double frameHeight = frameHeight(panel, tops, bottoms);
            placed.add(
                    new PlacedPanel(
                            panel, new Rect(x, y, Math.max(LEAST, right - x), frameHeight)));
        }
        return placed;
    }

    private double frameHeight(Panel panel, Map<Long, Double> tops, Map<Long, Double> bottoms) {
        return Math.max(
                LEAST,
                panel.cell().height() * area.height()
                        - at(tops, panel.cell().top())
                        - at(bottoms, bottomEdge(panel)));
    }

    private Map<Long, Double> widest(ToDoubleFunction<Panel> edge, ToDoubleFunction<Panel> margin) {
        var widest = new HashMap<Long, Double>();
        for (Panel panel : figure.panels()) {
            widest.merge(key(edge.applyAsDouble(panel)), margin.applyAsDouble(panel), Math::max);
        }
        return widest;
    }

    private static double at(Map<Long, Double> margins, double edge) {
        return margins.getOrDefault(key(edge), 0.0);
    }

    private static long key(double edge) {
        return Math.round(edge * 1e6);
    }

    /// The names of bars are long: their frame lines up with no other.
    private static double leftEdge(Panel panel) {
        return panel.cell().left() + (BarMarks.isIn(panel) ? BARS : 0);
    }

    private static double bottomEdge(Panel panel) {
        return panel.cell().top() + panel.cell().height();
    }

    private static double rightEdge(Panel panel) {
        return panel.cell().left() + panel.cell().width();
    }
}
