package isoscope.plot.charts;

import isoscope.numerics.Interval;
import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Bar;
import isoscope.plot.Layer.Bars;
import isoscope.plot.Layer.Orientation;
import isoscope.plot.Layer.Rule;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// How the estimates of methods lie about the true value of a number: a bar from the truth to the mean of the estimates, and
/// a line over 95 in 100 of them.
///
/// @param subject the number, for the axis
/// @param scale of the axis
/// @param ticks of the axis
/// @param truth the true value
/// @param flag the true value in words
/// @param methods top to bottom, those that have estimates
public record EstimatesFigure(
        String subject,
        Scale scale,
        TickStyle ticks,
        double truth,
        String flag,
        List<Estimates> methods) {
    /// The share of the estimates that a line is over.
    private static final double MOST = .95;

    private static final double ROOM = .08;
    private static final double LEAST_WIDTH = .02;
    private static final Stroke TRUE = Stroke.solid(Paint.FOREGROUND, 1.75);

    /// Copies the list.
    public EstimatesFigure {
        methods = List.copyOf(methods);
    }

    /// The estimates of a method.
    ///
    /// @param name of the method
    /// @param detail below the name
    /// @param values at least one, none NaN
    /// @param note beside the bar
    public record Estimates(String name, String detail, Paint paint, Series values, String note) {
        private double mean() {
            return Arrays.stream(values.toArray()).average().orElseThrow();
        }

        private Interval most() {
            return Interval.percentile(values, MOST);
        }

        private Stream<Double> extremes() {
            return Stream.of(mean(), most().low(), most().high());
        }

        private Bar bar() {
            return new Bar(name, detail, mean(), most().low(), most().high(), note, paint);
        }
    }

    /// The figure.
    public Figure figure() {
        Axis x = new Axis("estimate", subject, scale, range(), ticks, true);
        Axis y = new Axis("row", "", Scale.LINEAR, new Range(0, 1), TickStyle.DECIMAL, false);
        List<Layer> layers =
                List.of(
                        new Rule(Orientation.VERTICAL, truth, TRUE, flag, ""),
                        new Bars(truth, methods.stream().map(Estimates::bar).toList()));
        return new Figure(
                "estimates",
                Words.of(
                        "Estimates of %s by %d methods about the true value.",
                        subject, methods.size()),
                List.of(new Panel("estimates", Cell.WHOLE, x, y, layers, List.of())),
                Words.of(
                        "Bars: from the truth to the mean of the estimates; lines: 95 in 100 of them."),
                "");
    }

    /// Holds the truth, the bars and the lines, with room for words at the right.
    private Range range() {
        Series ends =
                Series.of(
                        Stream.concat(
                                        Stream.of(truth),
                                        methods.stream().flatMap(Estimates::extremes))
                                .mapToDouble(end -> scale == Scale.LOG ? Math.log(end) : end)
                                .toArray());
        double width = Math.max(ends.max() - ends.min(), LEAST_WIDTH * Math.abs(ends.max()));
        double low = ends.min() - ROOM * width;
        double high = ends.max() + 4 * ROOM * width;
        return scale == Scale.LOG ? new Range(Math.exp(low), Math.exp(high)) : new Range(low, high);
    }
}
