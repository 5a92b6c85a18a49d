package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.plot.PageElements;
import isoscope.plot.Paint;
import isoscope.plot.Rect;
import isoscope.plot.Rgba;
import isoscope.plot.TextRuler;
import java.util.ArrayList;
import java.util.List;

/// The title above a figure and the source below it, in lines, and what they leave of the page.
///
/// @param page the whole
/// @param title its lines
/// @param source its lines
record Surround(Rect page, List<String> title, List<String> source) {
    private static final double INSET = 7;
    private static final double TITLE_LINE = 20;
    private static final double SOURCE_LINE = 16;
    private static final double PAD = 8;

    /// How much of the page's height each of the two may take, as long as it keeps one line.
    private static final double SHARE = 0.2;

    private static final int MOST_LINES = 3;

    Surround {
        title = List.copyOf(title);
        source = List.copyOf(source);
    }

    static Surround of(PageElements furniture, Rect page, TextRuler ruler) {
        return new Surround(
                page,
                lines(furniture.title(), Lettering.TITLE, TITLE_LINE, page, ruler),
                lines(furniture.source(), Lettering.CAPTION, SOURCE_LINE, page, ruler));
    }

    /// The area left for the panels.
    Rect area() {
        double top = title.isEmpty() ? 0 : PAD + title.size() * TITLE_LINE;
        double bottom = source.isEmpty() ? 0 : PAD + source.size() * SOURCE_LINE;
        return new Rect(page.x(), page.y() + top, page.width(), page.height() - top - bottom);
    }

    List<Mark> marks(Palette palette) {
        var marks = new ArrayList<Mark>();
        double y = page.y() + PAD;
        for (String line : title) {
            y += TITLE_LINE;
            marks.add(text(line, Lettering.TITLE, y - 4, palette.colour(Paint.FOREGROUND)));
        }
        y = area().bottom();
        for (String line : source) {
            y += SOURCE_LINE;
            marks.add(text(line, Lettering.CAPTION, y - 4, palette.colour(Paint.MUTED)));
        }
        return marks;
    }

    private Mark.Text text(String line, Lettering style, double baseline, Rgba colour) {
        return new Mark.Text(
                style.runs(line), page.x() + INSET, baseline, Mark.Align.LEFT, 0, colour, null);
    }

    private static List<String> lines(
            String text, Lettering style, double height, Rect page, TextRuler ruler) {
        int most = Math.clamp((int) (SHARE * page.height() / height), 1, MOST_LINES);
        return new Wrapped(page.width() - 2 * INSET, most, words -> style.width(words, ruler))
                .lines(text);
    }
}
