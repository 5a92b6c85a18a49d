package isoscope.plot.charts;

import isoscope.law.LawFunctions;
import isoscope.law.LawFunctions.Result;
import isoscope.law.Variable;
import isoscope.law.sheet.LawChart;
import isoscope.plot.Axis;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Panel;
import isoscope.plot.Range;
import isoscope.quantity.Series;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// One chart of a law's card: results against a variable, the others held, with a dot where the variable is.
///
/// @param law whose results are drawn
/// @param values of all variables
/// @param beside laws that are drawn too where they have the variable and a result
record LawPanel(
        LawFunctions law, LawChart chart, Map<String, Double> values, List<LawFunctions> beside) {
    LawPanel {
        values = Map.copyOf(values);
        beside = List.copyOf(beside);
    }

    /// The panel; empty where hardly a value of the variable has a result, or none changes with it.
    ///
    /// @param id unique in its figure
    Optional<Panel> panel(String id) {
        LawCurves curves = new LawCurves(law, chart, values, beside);
        List<Curve> lines = curves.all();
        DoubleSummaryStatistics told =
                lines.stream()
                        .flatMapToDouble(line -> DoubleStream.of(line.y().toArray()))
                        .filter(Double::isFinite)
                        .filter(value -> value <= chart.most().orElse(Double.MAX_VALUE))
                        .summaryStatistics();
        if (told.getCount() < LawCurves.POINTS / 2 || !(told.getMax() > told.getMin())) {
            return Optional.empty();
        }
        Variable x = law.variable(chart.x()).orElseThrow();
        Result first = law.result(chart.y().getFirst()).orElseThrow();
        String title = chart.title().isEmpty() ? first.title() : chart.title();
        Axis across = LawAxis.of(x.name(), x.title(), x.unit(), new Range(x.low(), x.high()));
        Axis up =
                chart.linear()
                        ? LawAxis.linear(id, title, first.unit(), told, chart.most())
                        : LawAxis.around(id, title, first.unit(), told, chart.most());
        List<Points> dots =
                chart.y().stream()
                        .map(name -> law.result(name).orElseThrow())
                        .map(result -> dot(x, result, curves))
                        .toList();
        return Optional.of(
                new Panel(id, Panel.Cell.WHOLE, across, up, List.copyOf(lines), List.copyOf(dots)));
    }

    private Points dot(Variable x, Result result, LawCurves curves) {
        return new Points(
                Series.of(x.in(values)),
                Series.of(law.value(result, values).orElse(Double.NaN)),
                List.of(law.law().id()),
                Shape.DOT,
                Look.LAW_AT_C,
                curves.paint(result),
                null,
                null);
    }
}
