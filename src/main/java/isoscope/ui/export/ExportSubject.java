package isoscope.ui.export;

import isoscope.export.Provenance;
import isoscope.plot.Figure;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;

/// A figure that can be exported.
///
/// @param shown the figure the dialog is about
/// @param all how the figures of all workspaces are made, by the names of their files without an ending
/// @param provenance the provenance of their numbers
/// @param source the same as a line for readers
public record ExportSubject(
        Named shown,
        SequencedMap<String, Supplier<Figure>> all,
        Provenance provenance,
        String source) {
    /// Copies the map.
    public ExportSubject {
        all = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(all));
    }

    /// A figure.
    ///
    /// @param figure with its live layers
    /// @param fileName suggested, without an ending
    public record Named(Figure figure, String fileName) {}
}
