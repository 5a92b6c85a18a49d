package isoscope.export.paper;

import isoscope.plan.report.PlanDrawing;
import isoscope.plot.Mark;
import isoscope.plot.Paint;
import isoscope.plot.Rect;
import isoscope.plot.TextRun;
import isoscope.plot.Theme;
import isoscope.plot.layout.Palette;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.List;

/// A page that is being set.
final class Sheet {
    private static final Palette COLOURS = Palette.of(Theme.PRINT);
    private static final double HAIRLINE = 0.4;

    private final List<Mark> marks = new ArrayList<>();
    private final List<PaperPage.Inset> insets = new ArrayList<>();

    /// Sets a line of text.
    ///
    /// @param x of the end that `align` names
    /// @param y of the baseline
    void text(TextRun run, double x, double y, Mark.Align align, Paint paint) {
        marks.add(new Mark.Text(List.of(run), x, y, align, 0, COLOURS.textColour(paint), null));
    }

    /// Draws a line from side to side.
    void rule(double x, double y, double width) {
        marks.add(
                new Mark.Path(
                        Series.of(x, x + width),
                        Series.of(y, y),
                        false,
                        null,
                        Mark.Line.solid(COLOURS.colour(Paint.BORDER), HAIRLINE)));
    }

    /// Fills a rectangle with the colour of grids.
    void shade(Rect place) {
        marks.add(new Mark.Box(place, 0, COLOURS.colour(Paint.GRID), null));
    }

    /// Keeps a place for a figure.
    void inset(PlanDrawing drawing, Rect place) {
        insets.add(new PaperPage.Inset(drawing, place));
    }

    /// The page as it is now.
    PaperPage page() {
        return new PaperPage(marks, insets);
    }
}
