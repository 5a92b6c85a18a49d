package isoscope.ui.workspace;

import isoscope.plot.Figure;

/// Puts a figure on the clipboard. The header of each workspace and the keyboard call it.
@FunctionalInterface
public interface FigureCopy {
    /// Copies a figure as a picture.
    void copy(Figure figure);
}
