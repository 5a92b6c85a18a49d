package isoscope.plot.charts;

import isoscope.law.Variable;
import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.Range;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.DoubleSummaryStatistics;
import java.util.OptionalDouble;

/// The axes of charts of laws: logarithmic where the range is wide.
final class LawAxis {
    /// Ratio of the ends of an axis from which equal distances are equal ratios.
    private static final double WIDE = 10;

    /// Numbers up to here, and down to one over it, are written out on axes.
    private static final double PLAIN = 1000;

    /// The least part of the largest value that an axis goes down to.
    private static final double LEAST = 1e-24;

    /// Share of the range that is left free at either end.
    private static final double MARGIN = .06;

    private LawAxis() {}

    /// An axis of a quantity.
    ///
    /// @param title in words
    /// @param unit or empty
    static Axis of(String id, String title, String unit, Range range) {
        return of(id, title, unit, range, isWide(range.low(), range.high()));
    }

    private static Axis of(String id, String title, String unit, Range range, boolean isWide) {
        boolean isPlain = range.low() >= 1 / PLAIN && range.high() <= PLAIN;
        TickStyle ticks =
                !isWide || isPlain
                        ? TickStyle.DECIMAL
                        : QuantityFormat.hasLetters(unit) ? TickStyle.SI : TickStyle.POWERS;
        String named =
                unit.isEmpty() || title.endsWith(Words.said(unit))
                        ? capitalised(title)
                        : capitalised(title) + " (" + Words.said(unit) + ")";
        return new Axis(id, named, isWide ? Scale.LOG : Scale.LINEAR, range, ticks, true);
    }

    /// Values of a variable from its low to its high end, as its axis spaces them.
    static Series places(Variable variable, int count) {
        double low = variable.low();
        double high = variable.high();
        return isWide(low, high)
                ? Series.logSpaced(low, high, count)
                : Series.generate(count, i -> low + (high - low) * i / (count - 1));
    }

    /// An axis that holds these values and has equal steps.
    ///
    /// @param most its largest value, if it has one
    static Axis linear(
            String id,
            String title,
            String unit,
            DoubleSummaryStatistics told,
            OptionalDouble most) {
        Range range = inEqualSteps(told.getMin(), told.getMax());
        return of(id, title, unit, upTo(most, range), false);
    }

    /// An axis that holds these values, whose steps are equal where they lie close.
    ///
    /// @param most its largest value, if it has one
    static Axis around(
            String id,
            String title,
            String unit,
            DoubleSummaryStatistics told,
            OptionalDouble most) {
        return of(id, title, unit, upTo(most, around(told)));
    }

    private static Range upTo(OptionalDouble most, Range range) {
        return new Range(range.low(), Math.min(range.high(), most.orElse(range.high())));
    }

    /// A range that holds these values and leaves room at its ends.
    static Range around(DoubleSummaryStatistics told) {
        double high = told.getMax();
        double low = told.getMin() > 0 ? Math.max(told.getMin(), LEAST * high) : told.getMin();
        if (isWide(low, high)) {
            double room = Math.pow(high / low, MARGIN);
            return new Range(low / room, finite(high * room));
        }
        return inEqualSteps(low, high);
    }

    /// A range that holds these values and ends with them.
    static Range whole(DoubleSummaryStatistics told) {
        return new Range(told.getMin(), told.getMax());
    }

    private static Range inEqualSteps(double low, double high) {
        double room = MARGIN * (high - low);
        return new Range(finite(low - room), finite(high + room));
    }

    private static double finite(double end) {
        return Math.clamp(end, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    private static boolean isWide(double low, double high) {
        return low > 0 && high >= WIDE * low;
    }

    private static String capitalised(String title) {
        return title.isEmpty()
                ? title
                : Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }
}
