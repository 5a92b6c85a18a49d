package isoscope.ui.export;

import isoscope.export.Provenance;
import isoscope.plot.Figure;
import java.util.List;

/// What can be exported.
///
/// @param shown the figure the dialog is about
/// @param all the figures of all workspaces, `shown` among them
/// @param provenance what their numbers come from
/// @param source the same as a line for readers
public record ExportSubject(Named shown, List<Named> all, Provenance provenance, String source) {
    /// Copies the list.
    public ExportSubject {
        all = List.copyOf(all);
    }

    /// A figure.
    ///
    /// @param figure with its live layers
    /// @param fileName suggested, without an ending
    public record Named(Figure figure, String fileName) {}
}
