package isoscope.plot.layout;

import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import isoscope.plot.TextRuler;

/// Whether a panel is large enough to be read where it stands: its frame, its titles, the names of its lines beside it.
final class Legible {
    private static final double LEAST_WIDTH = 72;
    private static final double LEAST_HEIGHT = 44;
    private static final double SAME = 1e-6;

    private Legible() {}

    /// @param area the part of the page that the figure has
    static boolean is(PlacedPanel placed, Rect area, TextRuler ruler) {
        Panel panel = placed.panel();
        Rect frame = placed.frame();
        double width = panel.cell().width() * area.width();
        double right = area.x() + (panel.cell().left() + panel.cell().width()) * area.width();
        return frame.width() >= LEAST_WIDTH
                && frame.height() >= Math.max(LEAST_HEIGHT, BarMarks.leastHeight(panel))
                && AcrossTitle.of(panel.x(), width, ruler).isWhole()
                && TitleMarks.width(panel, ruler) <= width
                && EndNames.columnWidth(panel, ruler) <= right - frame.right() + SAME;
    }
}
