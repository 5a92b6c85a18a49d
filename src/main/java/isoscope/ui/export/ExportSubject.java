package isoscope.ui.export;

import isoscope.export.Moving;
import isoscope.export.Provenance;
import isoscope.plot.Figure;
import java.util.List;
import java.util.function.Supplier;

/// A figure that can be exported.
///
/// @param shown the figure the dialog is about
/// @param all the figures of all workspaces
public record ExportSubject(Named shown, List<Named> all) {
    /// Copies the list.
    public ExportSubject {
        all = List.copyOf(all);
    }

    /// A figure.
    ///
    /// @param fileName suggested, without an ending
    /// @param figure makes it, with its live layers; any thread may ask
    /// @param provenance the provenance of its numbers
    /// @param source the same as a line for readers
    /// @param moving what moves with the sliders of a page
    public record Named(
            String fileName,
            Supplier<Figure> figure,
            Provenance provenance,
            String source,
            Moving moving) {}
}
