package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Rgba;
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
        String title = panel.y().title();
        if (title.isEmpty()) {
            return List.of();
        }
        boolean bars = BarMarks.isIn(panel);
        String text = bars || title.startsWith("↑") ? title : "↑ " + title;
        Lettering style = bars ? Lettering.NAME : Lettering.AXIS_TITLE;
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
