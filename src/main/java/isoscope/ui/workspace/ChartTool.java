package isoscope.ui.workspace;

/// What dragging over a chart does.
public enum ChartTool {
    /// Moves the data.
    MOVE,
    /// Selects the runs in a box.
    SELECT,
    /// Leaves the runs in a box out of fits.
    LEAVE_OUT
}
