package isoscope.plot.charts;

import isoscope.law.experiment.Outcome;
import isoscope.law.experiment.Outcome.Line;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Stroke;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/// The lines of an experiment's outcome.
public final class ExperimentFigure {
    private static final double WIDTH = 2;

    private ExperimentFigure() {}

    /// The figure of an outcome.
    ///
    /// @param experiment its name, for readers of the screen
    public static Figure of(String experiment, Outcome outcome) {
        List<Layer> lines = new ArrayList<>();
        for (Line line : outcome.lines()) {
            Paint paint = Paint.category(lines.size());
            lines.add(line.isMeasured() ? points(line, paint) : curve(line, paint));
        }
        Outcome.Measure x = outcome.x();
        Outcome.Measure y = outcome.y();
        Panel panel =
                new Panel(
                        "experiment",
                        Panel.Cell.WHOLE,
                        LawAxis.of("x", x.title(), x.unit(), LawAxis.whole(all(outcome, Line::x))),
                        LawAxis.of("y", y.title(), y.unit(), LawAxis.around(all(outcome, Line::y))),
                        lines,
                        List.of());
        return new Figure(
                "experiment", Words.of("Outcome of the experiment %s", experiment), List.of(panel));
    }

    private static Layer curve(Line line, Paint paint) {
        Stroke stroke = Stroke.solid(paint, WIDTH);
        return new Curve(line.x(), line.y(), stroke, null, line.name(), NamePlacement.END);
    }

    /// Its name stands beside the last point.
    private static Layer points(Line line, Paint paint) {
        int count = line.x().size();
        List<String> labels = new ArrayList<>(Collections.nCopies(count, ""));
        labels.set(count - 1, line.name());
        return new Points(
                line.x(),
                line.y(),
                Collections.nCopies(count, line.name()),
                Shape.DOT,
                Look.SELECTED,
                paint,
                null,
                labels);
    }

    private static DoubleSummaryStatistics all(Outcome outcome, Function<Line, Series> side) {
        return outcome.lines().stream()
                .flatMapToDouble(line -> DoubleStream.of(side.apply(line).toArray()))
                .filter(Double::isFinite)
                .summaryStatistics();
    }
}
