package isoscope.plot.plans;

import isoscope.plan.Candidate;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanQuantity;
import isoscope.plan.SideBySide;
import isoscope.plan.report.PlanWords;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Paint;
import isoscope.plot.Range;
import isoscope.plot.plans.DeviationFigure.Measure;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Markers of the plans on their curves; the splits of other laws that lie above the axes stand as triangles at the top, with
/// their values.
///
/// @param shown the plans that are drawn
/// @param sizes of the horizontal axis
/// @param up of the vertical axis
record OtherPlans(
        PlanAnswer answer, Measure measure, Predicate<Candidate> shown, Range sizes, Range up) {
    /// Markers with names.
    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        for (Candidate each : answer.beside().plans()) {
            boolean isDrawn = shown.test(each) && !each.id().equals(SideBySide.YOUR_CHOICE);
            if (isDrawn && !Double.isNaN(height(each))) {
                layers.add(marker(each));
            }
        }
        return layers;
    }

    private double height(Candidate each) {
        return each.id().equals(SideBySide.INFERENCE_AWARE) ? 0 : measure.of(each.judged());
    }

    /// A size beyond the axis stands at its end.
    private Layer marker(Candidate each) {
        boolean isAbove = height(each) > up.high();
        double size = each.plan().value(PlanQuantity.PARAMETERS) / DeviationFigure.unit(answer);
        double top = up.high() - DeviationFigure.ROOM * up.high() / 2;
        return new Points(
                Series.of(Math.clamp(size, sizes.low(), sizes.high())),
                Series.of(isAbove ? top : height(each)),
                List.of(each.id()),
                shape(each, isAbove),
                DeviationFigure.MARKER,
                paint(each),
                null,
                List.of(isAbove ? nameAndValue(each) : name(each)));
    }

    private Shape shape(Candidate each, boolean isAbove) {
        if (isAbove) {
            return Shape.TRIANGLE;
        }
        return answer.beside().law(each).isPresent() ? Shape.DIAMOND : Shape.CIRCLE;
    }

    private Paint paint(Candidate each) {
        return switch (each.id()) {
            case SideBySide.COMPUTE_OPTIMAL -> Paint.FITTED;
            case SideBySide.INFERENCE_AWARE -> Paint.FOREGROUND;
            case SideBySide.DATA_LIMITED -> Paint.REPLICATION;
            default ->
                    answer.beside()
                            .law(each)
                            .map(law -> Paint.of(law.card().line()))
                            .orElse(Paint.MUTED);
        };
    }

    private String name(Candidate each) {
        return Words.of(
                "%s %s",
                each.name(), QuantityFormat.si(each.plan().value(PlanQuantity.PARAMETERS)));
    }

    private String nameAndValue(Candidate each) {
        double value = measure.of(each.judged());
        return Words.of(
                "%s: %s",
                name(each),
                switch (measure) {
                    case COMPUTE -> PlanWords.percent(value);
                    case LOSS -> QuantityFormat.signed(value, 3);
                });
    }
}
