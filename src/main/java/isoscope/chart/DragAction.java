package isoscope.chart;

/// The action of dragging the primary button over a figure when no key is held.
public enum DragAction {
    /// Moves the data.
    PAN,
    /// Draws a box and selects the markers in it. Panning is then on the middle button and on Space.
    SELECT,
    /// Draws an outline and selects the markers inside. Panning as with [#SELECT].
    OUTLINE,
    /// Draws a box and leaves the markers in it out, from the first movement on. Panning as with [#SELECT].
    LEAVE_OUT
}
