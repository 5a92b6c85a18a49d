package isoscope.plot.charts;

import isoscope.plot.Axis.TickStyle;
import isoscope.plot.Categories;
import isoscope.plot.ColourBy;
import isoscope.plot.Colouring;
import isoscope.plot.Colouring.ColourMap;
import isoscope.plot.Layer;
import isoscope.plot.Layer.ColourBar;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.Attributes;
import isoscope.runs.Run;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// How the runs of a study are coloured when that is not left to the chart.
sealed interface ColourScheme {
    /// By a number, on a map.
    ///
    /// @param value of a run; NaN where its file has none, and then the run is grey
    /// @param colouring from values to colours
    /// @param bar the key to the colours
    record Mapped(ToDoubleFunction<Run> value, Function<Series, Colouring> colouring, Layer bar)
            implements ColourScheme {}

    /// By words, one colour and shape a group.
    record Grouped(ColourBy by, Categories categories) implements ColourScheme {}

    /// The scheme that the user chose; empty when each chart has its own way.
    static Optional<ColourScheme> of(Study study) {
        ColourBy by = study.colouredBy();
        return switch (by) {
            case ColourBy.Usual() -> Optional.empty();
            case ColourBy.Amount(Quantity quantity) ->
                    Optional.of(amount(new RunColours(study, quantity)));
            case ColourBy.Group _, ColourBy.Column _ ->
                    Optional.of(
                            Categories.of(study)
                                    .<ColourScheme>map(groups -> new Grouped(by, groups))
                                    .orElseGet(() -> numbers(study, by)));
        };
    }

    /// The bar that says what the colours of runs mean: none where groups have shapes and names.
    ///
    /// @param usual the bar of the chart's own colours
    static List<Layer> bar(Study study, List<Layer> usual) {
        return of(study).map(ColourScheme::ownBar).orElse(usual);
    }

    private List<Layer> ownBar() {
        return switch (this) {
            case Mapped mapped -> List.of(mapped.bar());
            case Grouped _ -> List.of();
        };
    }

    private static Mapped amount(RunColours colours) {
        return new Mapped(colours.value(), colours::colouring, colours.bar());
    }

    private static Mapped numbers(Study study, ColourBy by) {
        ToDoubleFunction<Run> value = run -> Attributes.numberIn(by.text(run));
        var all =
                study.runs().runs().stream()
                        .mapToDouble(value)
                        .filter(Double::isFinite)
                        .summaryStatistics();
        double low = all.getMin();
        double high = all.getMax();
        // A logarithm that begins far below is nearly straight, as it must be where there are no
        // ratios.
        double offset = low > 0 ? 0 : low - 10 * (high - low);
        Function<Series, Colouring> colouring =
                values -> new Colouring(ColourMap.PLASMA, values, low, high, offset);
        TickStyle ticks = ticks(low, high);
        return new Mapped(
                value, colouring, new ColourBar(by.words(), colouring.apply(Series.of()), ticks));
    }

    private static TickStyle ticks(double low, double high) {
        if (low > 0 && (high / low >= 100 || high < 0.01)) {
            return TickStyle.POWERS;
        }
        return low > 0 && high >= 1000 ? TickStyle.SI : TickStyle.DECIMAL;
    }
}
