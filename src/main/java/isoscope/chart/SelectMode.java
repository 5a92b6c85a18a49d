package isoscope.chart;

/// The effect of a selection box on the selection.
public enum SelectMode {
    /// The selection becomes the points inside the box.
    REPLACE,
    /// The points inside the box join the selection.
    ADD,
    /// The points inside the box leave the selection.
    REMOVE
}
