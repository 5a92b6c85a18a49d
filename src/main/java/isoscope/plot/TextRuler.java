package isoscope.plot;

/// Measures text in the faces the painters use. The window and the exporter each have one.
public interface TextRuler {
    /// The advance width of a run in layout units.
    double width(TextRun run);
}
