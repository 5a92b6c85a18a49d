package isoscope.plot.plans;

import isoscope.plan.Candidate;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanQuantity;
import isoscope.plan.SideBySide;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Orientation;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Rule;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Paint;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.plot.plans.DeviationFigure.Measure;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.List;

/// The cursor of the plan that is looked at closely, and its dot on the curve.
record HeldPlan(PlanAnswer answer, Measure measure, Candidate held) {
    private static final Stroke HERE = Stroke.solid(Paint.ACCENT, 1.75);

    /// The layers.
    ///
    /// @param up the vertical axis, at whose end a dot beyond it stands
    List<Layer> layers(Range up) {
        double parameters = held.plan().value(PlanQuantity.PARAMETERS);
        double size = parameters / DeviationFigure.unit(answer);
        double height = height();
        return List.of(
                new Rule(
                        Orientation.VERTICAL,
                        size,
                        HERE,
                        Words.of("%s %s", held.name(), QuantityFormat.si(parameters)),
                        ""),
                new Points(
                        Series.of(size),
                        Series.of(Math.min(height, up.high())),
                        List.of(held.id()),
                        Shape.CIRCLE,
                        DeviationFigure.MARKER,
                        Paint.ACCENT,
                        null,
                        null));
    }

    /// The plan that thinks of serving stands on its own curve, at its least.
    private double height() {
        return held.id().equals(SideBySide.INFERENCE_AWARE) ? 0 : measure.of(held.judged());
    }
}
