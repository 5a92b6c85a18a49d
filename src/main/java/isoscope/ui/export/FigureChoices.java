package isoscope.ui.export;

import isoscope.export.ExportFormat;
import isoscope.export.ExportSize;
import isoscope.plot.PageElements;
import isoscope.plot.Theme;

/// The choices for a figure that may serve for the next: everything but its title.
///
/// @param unit the unit that its size is typed in
/// @param cursor whether the compute cursor is drawn
/// @param source whether the line that tells where the numbers come from is drawn
public record FigureChoices(
        ExportFormat format,
        LengthUnit unit,
        ExportSize size,
        Theme theme,
        PageElements.Legend legend,
        boolean transparent,
        boolean cursor,
        boolean source) {
    /// A wide picture on white paper.
    public static final FigureChoices STANDARD =
            new FigureChoices(
                    ExportFormat.PNG,
                    LengthUnit.MM,
                    new ExportSize(254, 168, 200, 8),
                    Theme.PRINT,
                    PageElements.Legend.LINES,
                    false,
                    true,
                    false);
}
