package isoscope.ui.workspace;

import isoscope.words.Words;

/// A tool: the action of dragging over a chart.
public enum ChartTool {
    /// Moves the data.
    MOVE("move", Words.key("Move the view")),
    /// Selects the runs in a box.
    SELECT("select", Words.key("Select runs by a box")),
    /// Selects the runs inside an outline.
    OUTLINE("outline", Words.key("Select runs by an outline")),
    /// Leaves the runs in a box out of fits.
    LEAVE_OUT("leave-out", Words.key("Exclude runs by a box"));

    private final String id;
    private final String title;

    ChartTool(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /// Stable, lower case.
    public String id() {
        return id;
    }

    /// The name where there is room for words.
    public String title() {
        return Words.said(title);
    }
}
