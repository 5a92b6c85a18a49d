package isoscope.ui.workspace;

import isoscope.plot.Figure;

/// A figure that a screen shows.
///
/// @param figure with its live layers
/// @param source of its numbers
public record ShownFigure(Figure figure, FigureSource source) {}
