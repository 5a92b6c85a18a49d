package isoscope.plot.charts;

import isoscope.plot.Categories.Category;
import isoscope.plot.ColourBy;
import isoscope.plot.Colouring;
import isoscope.plot.MapColour;
import isoscope.plot.Paint;
import isoscope.plot.Study;
import isoscope.plot.charts.ColourScheme.Grouped;
import isoscope.plot.charts.ColourScheme.Mapped;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// The colours of training curves: on the map of a number, or in the paint of a group.
///
/// @param value the number
/// @param map its colours
/// @param by the way the runs are coloured
/// @param paints of groups; empty where colours are mapped
record LineColours(
        ToDoubleFunction<Run> value, Colouring map, ColourBy by, Map<String, Paint> paints) {

    /// The colours of the curves of a study.
    static LineColours of(Study study) {
        RunColours sizes = new RunColours(study, Quantity.PARAMETERS);
        ColourScheme usual = new Mapped(sizes.value(), sizes::colouring, sizes.bar());
        return switch (ColourScheme.of(study).orElse(usual)) {
            case Mapped(var value, var colouring, var _) ->
                    new LineColours(
                            value, colouring.apply(Series.of()), new ColourBy.Usual(), Map.of());
            case Grouped(ColourBy by, var categories) -> {
                Map<String, Paint> paints = new HashMap<>();
                for (Category group : categories.groups()) {
                    group.values().forEach(text -> paints.put(text, group.paint()));
                }
                yield new LineColours(sizes.value(), sizes.colouring(Series.of()), by, paints);
            }
        };
    }

    /// The colour of a run's line where it has no place on a map.
    Paint paint(Run run) {
        return paints.getOrDefault(by.text(run), Paint.SUBTLE);
    }

    /// The place of a run's line on a map, or null where there is none.
    @Nullable MapColour mapped(Run run) {
        double number = value.applyAsDouble(run);
        return paints.isEmpty() && !Double.isNaN(number)
                ? new MapColour(map.map(), map.place(number))
                : null;
    }
}
