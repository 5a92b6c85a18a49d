package isoscope.export.paper;

import isoscope.plan.report.PlanDrawing;
import isoscope.plot.Mark;
import isoscope.plot.Rect;
import java.util.List;

/// A page of A4, in points from its top left corner.
///
/// @param marks everything but figures
/// @param insets the places of figures
public record PaperPage(List<Mark> marks, List<Inset> insets) {
    /// How wide a page is.
    public static final double WIDTH = 595.28;

    /// How high a page is.
    public static final double HEIGHT = 841.89;

    /// How far everything stays off the edges.
    static final double MARGIN = 36;

    /// Where the last line ends.
    static final double BOTTOM = HEIGHT - MARGIN;

    /// Copies the lists.
    public PaperPage {
        marks = List.copyOf(marks);
        insets = List.copyOf(insets);
    }

    /// The place of a figure.
    public record Inset(PlanDrawing drawing, Rect place) {}
}
