package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import java.util.Comparator;
import java.util.List;

/// The note of a figure: muted and small at the lower left of the page, on the line of the titles there or, where there is
/// no room on it, above the lower edge.
final class NoteMarks {
    private static final double INSET = 7;
    private static final double TITLE_BASELINE = 42;
    private static final double ABOVE_EDGE = 4;

    private NoteMarks() {}

    static List<LabelRequest> of(String note, List<PlacedPanel> panels, PanelSite site) {
        if (note.isEmpty() || panels.isEmpty()) {
            return List.of();
        }
        Rect page = site.page();
        double bottom =
                panels.stream()
                        .map(PlacedPanel::frame)
                        .max(Comparator.comparingDouble(Rect::bottom))
                        .orElseThrow()
                        .bottom();
        return List.of(
                new LabelRequest(
                        LabelRequest.Priority.ANNOTATION,
                        page,
                        1,
                        List.of(
                                place(note, site, bottom + TITLE_BASELINE, 0),
                                place(note, site, page.bottom() - ABOVE_EDGE, 1))));
    }

    private static Placement place(String note, PanelSite site, double y, double penalty) {
        Mark.Text text =
                site.text(
                        note,
                        Lettering.CAPTION,
                        INSET,
                        y,
                        Mark.Align.LEFT,
                        site.palette().colour(Paint.MUTED),
                        null);
        return Placement.of(text, site.ruler(), penalty);
    }
}
