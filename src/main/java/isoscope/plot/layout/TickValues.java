package isoscope.plot.layout;

import isoscope.plot.Range;
import isoscope.quantity.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/// Round values within a range.
record TickValues(Range range) {
    private static final int MOST = 200;

    /// No number has an exponent beyond it, to base 2 or 10.
    private static final int DEEPEST = 1100;

    /// Every `step`-th power of a base.
    Series powers(double base, int step) {
        int low = exponent(Math.ceil(Math.log(range.low()) / Math.log(base) - 1e-9));
        int high = exponent(Math.floor(Math.log(range.high()) / Math.log(base) + 1e-9));
        int first = Math.ceilDiv(low, step) * step;
        var values = DoubleStream.builder();
        for (int power = first; power <= high; power += step) {
            values.add(Math.pow(base, power));
        }
        return Series.of(values.build().toArray());
    }

    /// An exponent that a number can have: a range may end at 0 or beyond all numbers.
    private static int exponent(double found) {
        return (int) Math.clamp(found, -DEEPEST, DEEPEST);
    }

    /// These digits in every decade.
    Series multiples(double... mantissas) {
        int low = exponent(Math.floor(Math.log10(range.low())));
        int high = exponent(Math.ceil(Math.log10(range.high())));
        var values = DoubleStream.builder();
        for (int power = low; power <= high; power++) {
            BigDecimal decade = BigDecimal.ONE.scaleByPowerOfTen(power);
            Arrays.stream(mantissas)
                    .map(mantissa -> BigDecimal.valueOf(mantissa).multiply(decade).doubleValue())
                    .filter(range::contains)
                    .forEach(values);
        }
        return Series.of(values.build().toArray());
    }

    /// The multiples of digits times a power of ten, from the finest steps to the coarsest.
    List<Series> linear(double... digits) {
        double span = range.high() - range.low();
        int finest = (int) Math.floor(Math.log10(span)) - 2;
        var all = new ArrayList<Series>();
        for (int power = finest; power <= finest + 3; power++) {
            for (double digit : digits) {
                Series values =
                        steps(BigDecimal.valueOf(digit).scaleByPowerOfTen(power).doubleValue());
                if (values.size() <= MOST) {
                    all.add(values);
                }
            }
        }
        return all;
    }

    private Series steps(double step) {
        double first = Math.ceil(range.low() / step - 1e-9);
        double last = Math.floor(range.high() / step + 1e-9);
        int count = (int) Math.clamp(last - first + 1, 0, MOST + 1);
        return Series.of(
                DoubleStream.iterate(first, i -> i + 1).limit(count).map(i -> i * step).toArray());
    }
}
