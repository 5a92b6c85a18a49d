package isoscope.plot;

import isoscope.plot.Axis.TickStyle;
import java.util.List;
import java.util.Locale;

/// How compute, parameters and tokens are written at ticks. Losses, ratios and differences stay as they are.
public enum NumberStyle {
    /// Compute in powers of ten, parameters and tokens with k, M, B and T.
    AUTOMATIC,
    /// All in powers of ten: 10⁹, 10²³.
    POWERS,
    /// All with k, M, B and T: 57.3M, 1.4T. What is larger than those can say stays a power of ten.
    SI;

    /// Stable, lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The figure with its axes and colour scales written this way.
    public Figure of(Figure figure) {
        return this == AUTOMATIC
                ? figure
                : figure.withPanels(figure.panels().stream().map(this::of).toList());
    }

    private Panel of(Panel panel) {
        List<Layer> layers = panel.layers().stream().map(this::of).toList();
        return new Panel(
                panel.id(), panel.cell(), of(panel.x()), of(panel.y()), layers, panel.live());
    }

    private Axis of(Axis axis) {
        return new Axis(
                axis.id(),
                axis.title(),
                axis.scale(),
                axis.range(),
                of(axis.ticks()),
                axis.labelled());
    }

    private Layer of(Layer layer) {
        return layer instanceof Layer.ColourBar bar
                ? new Layer.ColourBar(bar.title(), bar.colouring(), of(bar.ticks()))
                : layer;
    }

    private TickStyle of(TickStyle style) {
        return switch (style) {
            case POWERS, SI ->
                    switch (this) {
                        case AUTOMATIC -> style;
                        case POWERS -> TickStyle.POWERS;
                        case SI -> TickStyle.SI;
                    };
            case DECIMAL, SIGNED, RATIO, PERCENT -> style;
        };
    }
}
