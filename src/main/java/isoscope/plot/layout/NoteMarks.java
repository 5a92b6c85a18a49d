package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.PlacedPanel;
import java.util.Comparator;
import java.util.List;

/// The note of a figure: muted and small at the lower left of the page, on the line of the title there. Where that leaves
/// little room its first parts give way: what chooses runs stands last and is what a reader must not miss.
final class NoteMarks {
    private static final String PART = ", ";
    private static final double INSET = 7;
    private static final double GAP = 14;
    private static final double LEAST = 60;

    private NoteMarks() {}

    static List<LabelRequest> of(String note, PanelSite site) {
        String words = fitting(note, site);
        double y = site.frame().bottom() + AxisMarks.TITLE_BASELINE;
        Mark.Text text =
                site.text(
                        words,
                        Lettering.CAPTION,
                        INSET,
                        y,
                        Mark.Align.LEFT,
                        site.palette().colour(Paint.MUTED),
                        null);
        return List.of(
                new LabelRequest(
                        LabelRequest.Priority.ANNOTATION,
                        site.page(),
                        1,
                        List.of(Placement.of(text, site.ruler(), 0))));
    }

    /// The panel at the lower left.
    static PlacedPanel corner(List<PlacedPanel> panels) {
        return panels.stream()
                .max(
                        Comparator.comparingDouble(
                                placed -> placed.frame().bottom() - placed.frame().x()))
                .orElseThrow();
    }

    private static String fitting(String note, PanelSite site) {
        String title = site.placed().panel().x().title() + " →";
        double titled = site.frame().right() - site.width(title, Lettering.AXIS_TITLE);
        double room = Math.max(LEAST, titled - GAP - INSET);
        String words = note;
        while (site.width(words, Lettering.CAPTION) > room && words.contains(PART)) {
            words = words.substring(words.indexOf(PART) + PART.length());
        }
        while (site.width(words, Lettering.CAPTION) > room && words.length() > 2) {
            words = words.substring(0, words.length() - 2) + "…";
        }
        return words;
    }
}
