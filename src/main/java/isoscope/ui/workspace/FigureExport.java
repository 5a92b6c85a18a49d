package isoscope.ui.workspace;

/// Lets the user save a figure as a file. The frame calls it for the workspace that is shown.
@FunctionalInterface
public interface FigureExport {
    /// Asks where and how, and writes.
    void export(ShownFigure figure);
}
