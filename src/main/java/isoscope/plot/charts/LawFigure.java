package isoscope.plot.charts;

import isoscope.law.Definition;
import isoscope.law.Law;
import isoscope.law.Variable;
import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.Figure;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Panel;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.quantity.Series;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// A result of a law against one of its variables, the others held, with a dot where the variable is.
///
/// @param law that gives the result
/// @param against the variable
/// @param values of all variables
public record LawFigure(Law law, Variable against, Map<String, Double> values) {
    private static final int POINTS = 129;

    /// Ratio of the ends of an axis from which equal distances are equal ratios.
    private static final double WIDE = 10;

    /// Numbers up to here, and down to one over it, are written out on axes.
    private static final double PLAIN = 1000;

    /// Share of the range that is left free at either end.
    private static final double MARGIN = .06;

    /// Copies the map.
    public LawFigure {
        values = Map.copyOf(values);
    }

    /// The figure of the first result that changes with the variable; empty where none does.
    public Optional<Figure> figure() {
        return law.form().results().stream().flatMap(result -> of(result).stream()).findFirst();
    }

    private Optional<Figure> of(Definition result) {
        Series x = places();
        Series y = x.map(place -> value(result, place));
        DoubleSummaryStatistics told =
                DoubleStream.of(y.toArray()).filter(Double::isFinite).summaryStatistics();
        if (told.getCount() < POINTS / 2 || !(told.getMax() > told.getMin())) {
            return Optional.empty();
        }
        Axis across =
                axis(
                        against.name(),
                        against.title(),
                        against.unit(),
                        new Range(against.low(), against.high()));
        Axis up = axis("result", result.title(), result.unit(), range(told));
        return Optional.of(
                new Figure(
                        "law",
                        result.title() + " against " + against.title(),
                        List.of(
                                new Panel(
                                        "law",
                                        Panel.Cell.WHOLE,
                                        across,
                                        up,
                                        List.of(curve(x, y)),
                                        List.of(dot(result))))));
    }

    private Series places() {
        return isWide(against.low(), against.high())
                ? Series.logSpaced(against.low(), against.high(), POINTS)
                : Series.of(
                        IntStream.range(0, POINTS)
                                .mapToDouble(i ->
                                        against.low()
                                                + (against.high() - against.low())
                                                        * i
                                                        / (POINTS - 1))
                                .toArray());
    }

    private double value(Definition result, double place) {
        Map<String, Double> there = new HashMap<>(values);
        there.put(against.name(), place);
        return law.result(result.name(), there).orElse(Double.NaN);
    }

    private static boolean isWide(double low, double high) {
        return low > 0 && high >= WIDE * low;
    }

    private static Range range(DoubleSummaryStatistics told) {
        double low = told.getMin();
        double high = told.getMax();
        if (isWide(low, high)) {
            double room = Math.pow(high / low, MARGIN);
            return new Range(low / room, high * room);
        }
        double room = MARGIN * (high - low);
        return new Range(low - room, high + room);
    }

    private static Axis axis(String id, String title, String unit, Range range) {
        boolean isWide = isWide(range.low(), range.high());
        boolean isCounted = List.of("parameters", "tokens").contains(unit);
        boolean isPlain = range.low() >= 1 / PLAIN && range.high() <= PLAIN;
        TickStyle ticks =
                !isWide || isPlain
                        ? TickStyle.DECIMAL
                        : isCounted ? TickStyle.SI : TickStyle.POWERS;
        String named =
                unit.isEmpty() || title.equals(unit)
                        ? capitalised(title)
                        : capitalised(title) + " (" + unit + ")";
        return new Axis(id, named, isWide ? Scale.LOG : Scale.LINEAR, range, ticks, true);
    }

    private static String capitalised(String title) {
        return title.isEmpty()
                ? title
                : Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    private Curve curve(Series x, Series y) {
        Stroke stroke = Stroke.solid(LawStyle.of(law).paint(), 2.25);
        return new Curve(x, y, stroke, null, "", NamePlacement.NONE);
    }

    private Points dot(Definition result) {
        double place = values.getOrDefault(against.name(), against.start());
        return new Points(
                Series.of(place),
                Series.of(value(result, place)),
                List.of(law.id()),
                Shape.DOT,
                Look.LAW_AT_C,
                LawStyle.of(law).paint(),
                null,
                null);
    }
}
