package isoscope.session;

import isoscope.plot.ColourBy;
import isoscope.plot.NumberStyle;
import java.util.Collection;

/// How every figure is drawn: its layers, what colours its runs, how its numbers are written. Each choice is a step that
/// can be undone.
public final class FigureSteps {
    private final Choosing choosing;

    FigureSteps(Choosing choosing) {
        this.choosing = choosing;
    }

    /// Colours runs by something else.
    public void colourBy(ColourBy what) {
        choosing.step(StepNames.colourBy(what), chosen().withColouredBy(what));
    }

    /// Writes compute, parameters and tokens at ticks another way.
    public void writeNumbers(NumberStyle style) {
        choosing.step(StepNames.numbers(style), chosen().withNumbers(style));
    }

    /// Shows a layer of the charts, or hides it.
    public void showLayer(String layer, boolean shown) {
        choosing.step((shown ? "Show " : "Hide ") + words(layer), chosen().withLayer(layer, shown));
    }

    /// Shows one layer of a chart alone or, when it is alone, all of them again.
    ///
    /// @param all the layers of the chart
    public void showLayerAlone(String layer, Collection<String> all) {
        Choices alone = chosen().withOnlyLayer(layer, all);
        if (alone.equals(chosen())) {
            choosing.step("Show all layers", chosen().withAllLayers(all));
        } else {
            choosing.step("Show only " + words(layer), alone);
        }
    }

    private static String words(String layer) {
        return layer.replace('-', ' ');
    }

    private Choices chosen() {
        return choosing.chosen();
    }
}
