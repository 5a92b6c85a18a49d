package isoscope.ui.workspace;

import isoscope.plot.Figure;
import java.util.function.Supplier;

/// How a figure is made as everything stood when the recipe was asked for, whether its screen is shown or not.
///
/// @param id of the figure, such as `isoloss`
/// @param source of its numbers
/// @param figure makes it; takes a while, and any thread may do it
public record Recipe(String id, FigureSource source, Supplier<Figure> figure) {
    /// The recipe of a figure that is made already.
    public static Recipe of(ShownFigure made) {
        return new Recipe(made.figure().id(), made.source(), made::figure);
    }
}
