package isoscope.plot.plans;

import isoscope.plan.Alternative;
import isoscope.plan.PlanAnswer;
import isoscope.plan.report.PlanWords;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Paint;
import isoscope.plot.Range;
import isoscope.plot.plans.DeviationFigure.Measure;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.quantity.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The splits of other laws on the curve of a plan; those above the axes stand as triangles at the top, with their values.
///
/// @param sizes of the horizontal axis
/// @param up of the vertical axis
record OtherSplits(PlanAnswer answer, Measure measure, Range sizes, Range up) {
    /// Markers with names.
    List<Layer> layers() {
        List<Alternative> laws =
                answer.alternatives().stream()
                        .filter(each -> answer.planner().library().byId(each.id()).isPresent())
                        .filter(each -> !Double.isNaN(measure.of(each)))
                        .toList();
        List<Alternative> seen =
                laws.stream()
                        .filter(each -> up.contains(measure.of(each)))
                        .filter(each -> sizes.contains(each.spent().parameters()))
                        .toList();
        List<Alternative> above =
                laws.stream().filter(each -> measure.of(each) > up.high()).toList();
        double top = up.high() - DeviationFigure.ROOM * up.high() / 2;
        return Stream.of(
                        points(seen, measure::of, Shape.DIAMOND, this::name),
                        points(above, _ -> top, Shape.TRIANGLE, this::nameAndValue))
                .flatMap(Optional::stream)
                .toList();
    }

    /// A size beyond the axis stands at its end.
    private Optional<Layer> points(
            List<Alternative> laws,
            ToDoubleFunction<Alternative> height,
            Shape shape,
            Function<Alternative, String> label) {
        return laws.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Points(
                                Series.from(
                                        laws,
                                        each ->
                                                Math.clamp(
                                                        each.spent().parameters(),
                                                        sizes.low(),
                                                        sizes.high())),
                                Series.from(laws, height),
                                laws.stream().map(Alternative::id).toList(),
                                shape,
                                DeviationFigure.MARKER,
                                Paint.MUTED,
                                null,
                                laws.stream().map(label).toList()));
    }

    private String nameAndValue(Alternative other) {
        String value =
                switch (measure) {
                    case COMPUTE -> PlanWords.percent(measure.of(other));
                    case LOSS -> QuantityFormat.signed(measure.of(other), 3);
                };
        return Words.of(
                "%s, %s: %s", name(other), QuantityFormat.si(other.spent().parameters()), value);
    }

    private String name(Alternative other) {
        return answer.planner()
                .library()
                .byId(other.id())
                .map(law -> law.card().name())
                .orElse(other.name());
    }
}
