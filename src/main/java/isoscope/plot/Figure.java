package isoscope.plot;

import java.util.List;

/// An immutable description of a chart: panels on a grid, each with axes and layers. It knows no size, no font and no
/// toolkit; two figures are equal when all their layers are.
///
/// @param id the chart's name on the command line, such as `isoloss`
/// @param description one sentence for a screen reader
/// @param panels in reading order
public record Figure(String id, String description, List<Panel> panels) {
    /// Copies the list.
    public Figure {
        panels = List.copyOf(panels);
    }
}
