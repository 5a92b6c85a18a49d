package isoscope.ui.workspace;

import java.util.function.Consumer;

/// Tells what a figure shows to people who cannot see it.
///
/// @param describe shows it in words
/// @param tabulate shows its numbers as a table
public record FigureReading(Consumer<ShownFigure> describe, Consumer<ShownFigure> tabulate) {}
