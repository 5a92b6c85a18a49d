package isoscope.quantity;

import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// An immutable row of doubles with value equality, so that records never hold a bare array.
public final class Series {
    private final double[] values;

    // Found when first asked for; finding them twice does no harm.
    private @Nullable Extremes extremes;
    private @Nullable Boolean rising;

    private Series(double[] values) {
        this.values = values;
    }

    /// Copies the given values.
    public static Series of(double... values) {
        return new Series(values.clone());
    }

    /// One value of each item, order kept.
    public static <T> Series from(List<T> items, ToDoubleFunction<? super T> value) {
        return new Series(items.stream().mapToDouble(value).toArray());
    }

    /// Values told one by one.
    ///
    /// @param size how many
    /// @param value at each position from 0
    public static Series generate(int size, IntToDoubleFunction value) {
        double[] values = new double[size];
        Arrays.setAll(values, value);
        return new Series(values);
    }

    /// Values equally spaced in the logarithm, both ends included.
    ///
    /// @param low first value, above zero
    /// @param high last value, above zero
    /// @param count how many, at least 2
    public static Series logSpaced(double low, double high, int count) {
        if (!(low > 0 && high > 0) || count < 2) {
            throw new UnexpectedValue(
                    Words.of("positive ends and at least 2 values"),
                    Words.verbatim("%s, %s, %d", low, high, count));
        }
        double[] values = new double[count];
        double start = Math.log(low);
        double step = (Math.log(high) - start) / (count - 1);
        for (int i = 0; i < count; i++) {
            values[i] = Math.exp(start + step * i);
        }
        values[0] = low;
        values[count - 1] = high;
        return new Series(values);
    }

    /// How many values there are.
    public int size() {
        return values.length;
    }

    /// The value at a position from 0.
    public double get(int index) {
        return values[index];
    }

    /// A fresh copy of the values.
    public double[] toArray() {
        return values.clone();
    }

    /// Where the lowest and highest values of any stretch are; found out once.
    public Extremes extremes() {
        Extremes known = extremes;
        if (known == null) {
            known = new Extremes(values);
            extremes = known;
        }
        return known;
    }

    /// Whether no value is lower than the one before it, and none is NaN; found out once.
    public boolean isRising() {
        Boolean known = rising;
        if (known == null) {
            known = rises();
            rising = known;
        }
        return known;
    }

    /// How many values of a rising series are below a value.
    public int below(double value) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean rises() {
        for (int i = 1; i < values.length; i++) {
            if (!(values[i] >= values[i - 1])) {
                return false;
            }
        }
        return values.length == 0 || !Double.isNaN(values[0]);
    }

    /// A new series with `f` of each value.
    public Series map(DoubleUnaryOperator f) {
        return new Series(Arrays.stream(values).map(f).toArray());
    }

    /// The smallest value, or NaN when there is none.
    public double min() {
        return Arrays.stream(values).min().orElse(Double.NaN);
    }

    /// The largest value, or NaN when there is none.
    public double max() {
        return Arrays.stream(values).max().orElse(Double.NaN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
