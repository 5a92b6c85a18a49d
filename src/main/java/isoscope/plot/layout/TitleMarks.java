package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Rgba;
import isoscope.plot.TextRuler;
import java.util.List;

/// The title of a vertical axis, above the frame. It is laid out with what follows the cursor, because it steps up a row
/// when the cursor's flag comes by.
final class TitleMarks {
    private static final double BASELINE = 12;
    private static final double UPPER_BASELINE = 31;
    private static final double INSET = 7;

    private TitleMarks() {}

    static List<LabelRequest> of(PanelSite site) {
        Panel panel = site.placed().panel();
        if (panel.y().title().isEmpty()) {
            return List.of();
        }
        boolean bars = BarMarks.isIn(panel);
        String text = text(panel);
        Lettering style = style(panel);
        double left = left(site, bars);
        double x = Math.min(left, site.page().right() - 2 - site.width(text, style));
        return List.of(
                new LabelRequest(
                        LabelRequest.Priority.TITLE,
                        site.page(),
                        1,
                        List.of(
                                row(site, text, style, x, BASELINE, 0),
                                row(site, text, style, x, UPPER_BASELINE, 1000))));
    }

    /// How much of the panel it takes from left to right.
    static double width(Panel panel, TextRuler ruler) {
        return panel.y().title().isEmpty() ? 0 : INSET + style(panel).width(text(panel), ruler);
    }

    private static String text(Panel panel) {
        String title = panel.y().title();
        return BarMarks.isIn(panel) || title.startsWith("↑") ? title : "↑ " + title;
    }

    private static Lettering style(Panel panel) {
        return BarMarks.isIn(panel) ? Lettering.NAME : Lettering.AXIS_TITLE;
    }

    private static Placement row(
            PanelSite site, String text, Lettering style, double x, double lift, double penalty) {
        Rgba colour = site.palette().colour(Paint.FOREGROUND);
        double y = site.frame().y() - lift;
        return Placement.of(
                site.text(text, style, x, y, Mark.Align.LEFT, colour, null), site.ruler(), penalty);
    }

    /// Titles of a column begin together, where its widest tick label does.
    private static double left(PanelSite site, boolean bars) {
        Panel panel = site.placed().panel();
        if (bars) {
            return site.frame().x() - BarMarks.namesWidth(panel, site.ruler()) - BarMarks.NAME_GAP;
        }
        return panel.y().labelled()
                ? panel.cell().left() * site.page().width() + INSET
                : site.frame().x();
    }
}
