package isoscope.ui.workspace;

import isoscope.plot.Figure;
import java.util.function.Supplier;

/// How the figure of a chart is made as everything stood when the recipe was asked for, whether the chart is shown or not.
///
/// @param id of the figure, such as `isoloss`
/// @param figure makes it; takes a while, and any thread may do it
public record Recipe(String id, Supplier<Figure> figure) {}
