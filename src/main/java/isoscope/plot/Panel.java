package isoscope.plot;

import java.util.List;

/// One coordinate system of a figure.
///
/// @param id unique in its figure, such as `plane` or `slice`
/// @param cell where it stands on the figure's grid
/// @param x the horizontal axis
/// @param y the vertical axis
/// @param layers the layers that stay while compute is dragged, painted in order
/// @param live the layers that follow the compute cursor; painted above `layers`, and alone laid out again on each drag
///     step
public record Panel(String id, Cell cell, Axis x, Axis y, List<Layer> layers, List<Layer> live) {
    /// Copies the lists.
    public Panel {
        layers = List.copyOf(layers);
        live = List.copyOf(live);
    }

    /// The same panel with other live layers.
    public Panel withLive(List<Layer> replacement) {
        return new Panel(id, cell, x, y, layers, replacement);
    }

    /// The same panel in another place.
    public Panel in(Cell place) {
        return new Panel(id, place, x, y, layers, live);
    }

    /// A place on the figure's grid, as fractions of the figure from its top left corner. Panels whose cells share a
    /// left edge share one left margin, so that their axes line up.
    public record Cell(double left, double top, double width, double height) {
        /// The whole figure.
        public static final Cell WHOLE = new Cell(0, 0, 1, 1);
    }
}
