package isoscope.plot;

import java.util.List;

/// A figure in its place: marks to paint, and for each panel the frame and axes that turn a pointer into data.
///
/// @param width in layout units
/// @param height in layout units
/// @param background the colour that the figure stands on
/// @param marks the marks that stay while compute is dragged, in painting order
/// @param live the marks that follow the compute cursor, painted above `marks`
/// @param panels in the order of the figure
public record LaidOutFigure(
        double width,
        double height,
        Rgba background,
        List<Mark> marks,
        List<Mark> live,
        List<PlacedPanel> panels) {
    /// Copies the lists.
    public LaidOutFigure {
        marks = List.copyOf(marks);
        live = List.copyOf(live);
        panels = List.copyOf(panels);
    }
}
