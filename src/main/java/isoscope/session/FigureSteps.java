package isoscope.session;

import isoscope.plot.ColourBy;
import isoscope.plot.NumberStyle;
import isoscope.saved.LawChoices;
import isoscope.words.Words;
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
        step((shown ? "Show " : "Hide ") + words(layer), laws().withLayer(layer, shown));
    }

    /// Shows one layer of a chart alone or, when it is alone, all of them again.
    ///
    /// @param all the layers of the chart
    public void showLayerAlone(String layer, Collection<String> all) {
        LawChoices alone = laws().withOnlyLayer(layer, all);
        if (alone.equals(laws())) {
            step(Words.of("Show all layers"), laws().withAllLayers(all));
        } else {
            step(Words.of("Show only %s", words(layer)), alone);
        }
    }

    private static String words(String layer) {
        return layer.replace('-', ' ');
    }

    private void step(String name, LawChoices laws) {
        choosing.step(name, chosen().withLaws(laws));
    }

    private LawChoices laws() {
        return chosen().laws();
    }

    private Choices chosen() {
        return choosing.chosen();
    }
}
