package isoscope.ui.workspace;

/// Puts a figure on the clipboard. The header of each workspace and the keyboard call it.
@FunctionalInterface
public interface FigureCopy {
    /// Copies the figure shown now, as a picture.
    void copy(Workspace workspace);
}
