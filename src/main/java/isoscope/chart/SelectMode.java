package isoscope.chart;

/// The effect of a selection box on the selection.
public enum SelectMode {
    /// What is inside becomes the selection.
    REPLACE,
    /// What is inside joins the selection.
    ADD,
    /// What is inside leaves the selection.
    REMOVE
}
