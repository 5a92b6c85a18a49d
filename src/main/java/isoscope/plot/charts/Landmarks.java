package isoscope.plot.charts;

import isoscope.law.ComputeAllocation;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Paint;
import isoscope.plot.Study;
import isoscope.quantity.Series;
import isoscope.runs.KnownModel;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The few reference models that charts name. The rest would bury the data, and are in the model list.
final class Landmarks {
    private static final List<String> NAMES = List.of("GPT-3", "Chinchilla", "Llama 3.1 405B");

    private Landmarks() {}

    /// The landmarks among the study's models, or its first three when it knows none of them.
    static List<KnownModel> of(Study study) {
        List<KnownModel> known =
                study.models().stream().filter(model -> NAMES.contains(model.name())).toList();
        return known.isEmpty() ? study.models().stream().limit(NAMES.size()).toList() : known;
    }

    /// The landmarks as labelled hollow diamonds; an empty list when they are hidden.
    static List<Layer> layers(
            Study study,
            ToDoubleFunction<ComputeAllocation> x,
            ToDoubleFunction<ComputeAllocation> y) {
        List<KnownModel> models = study.shows("models") ? of(study) : List.of();
        if (models.isEmpty()) {
            return List.of();
        }
        List<ComputeAllocation> splits =
                models.stream()
                        .map(m -> new ComputeAllocation(m.parameters(), m.tokens()))
                        .toList();
        List<String> names = models.stream().map(KnownModel::name).toList();
        return List.of(
                new Points(
                        Series.of(splits.stream().mapToDouble(x).toArray()),
                        Series.of(splits.stream().mapToDouble(y).toArray()),
                        names,
                        Shape.HOLLOW_DIAMOND,
                        Look.MODEL,
                        Paint.FOREGROUND,
                        null,
                        names));
    }
}
