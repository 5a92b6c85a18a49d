package isoscope.chart;

/// What a selection box does to the selection.
public enum SelectMode {
    /// What is inside becomes the selection.
    REPLACE,
    /// What is inside joins the selection.
    ADD,
    /// What is inside leaves the selection.
    REMOVE
}
