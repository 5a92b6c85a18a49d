package isoscope.plot.layout;

import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.PageElements;
import isoscope.plot.Panel;
import java.util.List;
import java.util.stream.Stream;

/// Which lines of a figure have names, and the figure without them.
final class LineNames {
    private LineNames() {}

    /// The figure as it is drawn: with no names on its lines when they stand elsewhere or nowhere.
    static Figure drawn(Figure figure, PageElements.Legend legend) {
        return switch (legend) {
            case LINES -> figure;
            case INSIDE, NONE ->
                    figure.withPanels(figure.panels().stream().map(LineNames::without).toList());
        };
    }

    /// The lines of a panel that are drawn with their names.
    static Stream<Layer.Curve> of(Panel panel) {
        return Stream.concat(panel.layers().stream(), panel.live().stream())
                .filter(Layer.Curve.class::isInstance)
                .map(Layer.Curve.class::cast)
                .filter(curve -> curve.placement() != Layer.NamePlacement.NONE)
                .filter(curve -> !curve.name().isEmpty());
    }

    private static Panel without(Panel panel) {
        return new Panel(
                panel.id(),
                panel.cell(),
                panel.x(),
                panel.y(),
                without(panel.layers()),
                without(panel.live()));
    }

    private static List<Layer> without(List<Layer> layers) {
        return layers.stream()
                .map(layer -> layer instanceof Layer.Curve curve ? curve.unnamed() : layer)
                .toList();
    }
}
