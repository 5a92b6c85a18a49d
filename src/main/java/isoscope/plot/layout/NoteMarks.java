package isoscope.plot.layout;

import isoscope.plot.Figure;
import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Rect;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The note of a figure, muted and small at the lower left of the page: beside the title of the axis there where both
/// have room, else on lines of its own below the panels. Where even these do not hold it, its first parts are left out,
/// each as a whole: what chooses runs stands last and is what a reader must not miss.
///
/// @param lines of it
/// @param room how many lines are kept for it
/// @param beside whether it stands beside the title
record NoteMarks(List<String> lines, int room, boolean beside) {
    /// Between parts of a note, not inside parentheses.
    private static final Pattern PART = Pattern.compile("[,;] (?![^(]*\\))");

    private static final int MOST_LINES = 3;
    private static final double LINE = 15;
    private static final double PAD = 8;
    private static final double INSET = 7;
    private static final double GAP = 14;

    NoteMarks {
        lines = List.copyOf(lines);
    }

    /// The note of a figure as a page has room for it.
    ///
    /// @param site of the panel at the lower left
    static NoteMarks of(Figure figure, PanelSite site) {
        NoteMarks own = of(figure.note(), site);
        return figure.noteRoom().isEmpty()
                ? own
                : own.within(of(figure.noteRoom(), site), figure.note(), site);
    }

    private NoteMarks within(NoteMarks held, String note, PanelSite site) {
        if (held.beside) {
            double width = titleLeft(site) - GAP - INSET;
            return new NoteMarks(List.of(ending(note, 1, width, site)), 1, true);
        }
        double width = site.page().width() - 2 * INSET;
        String words = ending(note, held.room, width, site);
        return new NoteMarks(wrapped(words, held.room, width, site), held.room, false);
    }

    /// The last parts of a note that some lines hold, at least one.
    private static String ending(String note, int lines, double width, PanelSite site) {
        String words = note;
        while (wrapped(words, lines + 1, width, site).size() > lines
                && PART.matcher(words).find()) {
            words = PART.split(words, 2)[1];
        }
        return words;
    }

    private static NoteMarks of(String note, PanelSite site) {
        if (width(note, site) <= titleLeft(site) - GAP - INSET) {
            return new NoteMarks(List.of(note), 1, true);
        }
        double room = site.page().width() - 2 * INSET;
        List<String> lines = wrapped(ending(note, MOST_LINES, room, site), MOST_LINES, room, site);
        return new NoteMarks(lines, lines.size(), false);
    }

    /// The panel at the lower left.
    static PlacedPanel corner(List<PlacedPanel> panels) {
        return panels.stream()
                .max(
                        Comparator.comparingDouble(
                                placed -> placed.frame().bottom() - placed.frame().x()))
                .orElseThrow();
    }

    /// The room that lines of its own leave to the panels.
    Rect above(Rect area) {
        double height = PAD + LINE * room;
        return new Rect(area.x(), area.y(), area.width(), area.height() - height);
    }

    /// @param site of the panel at the lower left
    /// @param area the part of the page of panels and note
    List<LabelRequest> labels(PanelSite site, Rect area) {
        double first =
                beside
                        ? site.frame().bottom() + AxisMarks.TITLE_BASELINE
                        : area.bottom() - PAD - LINE * (room - 1);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> label(lines.get(i), first + i * LINE, site))
                .toList();
    }

    private static LabelRequest label(String line, double baseline, PanelSite site) {
        Mark.Text text =
                site.text(
                        line,
                        Lettering.CAPTION,
                        INSET,
                        baseline,
                        Mark.Align.LEFT,
                        site.palette().colour(Paint.MUTED),
                        null);
        return new LabelRequest(
                LabelRequest.Priority.NOTE,
                site.page(),
                0,
                List.of(Placement.of(text, site.ruler(), 0)));
    }

    private static double titleLeft(PanelSite site) {
        return site.frame().right() - site.acrossTitle().width(site.ruler());
    }

    private static List<String> wrapped(String words, int most, double room, PanelSite site) {
        return new Wrapped(room, most, text -> width(text, site)).lines(words);
    }

    private static double width(String text, PanelSite site) {
        return site.width(text, Lettering.CAPTION);
    }
}
