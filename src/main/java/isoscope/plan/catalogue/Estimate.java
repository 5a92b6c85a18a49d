package isoscope.plan.catalogue;

import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.util.Optional;

/// A number that is known to lie in a range.
///
/// @param value to calculate with
/// @param low least it may be
/// @param high most it may be
public record Estimate(double value, double low, double high) {
    /// A number that nobody knows.
    public static final Estimate UNKNOWN = exactly(Double.NaN);

    /// Checks the order.
    public Estimate {
        if (!Double.isNaN(value) && !(low <= value && value <= high)) {
            throw new UnexpectedValue(
                    Words.verbatim("low ≤ value ≤ high"),
                    Words.verbatim("%s, %s, %s", low, value, high));
        }
    }

    /// A number without doubt.
    public static Estimate exactly(double value) {
        return new Estimate(value, value, value);
    }

    /// A range of which nothing says which part is likelier: its middle to calculate with.
    public static Estimate between(double low, double high) {
        return new Estimate((low + high) / 2, low, high);
    }

    /// Reads a number above 0, or a range of them, the lower end first: `0.4`, `0.3:0.45`.
    ///
    /// @return empty of any other text
    public static Optional<Estimate> parse(String text) {
        String[] ends = text.strip().split(":", -1);
        try {
            double low = Double.parseDouble(ends[0]);
            double high = ends.length == 1 ? low : Double.parseDouble(ends[ends.length - 1]);
            boolean isEstimate =
                    ends.length <= 2 && low > 0 && low <= high && high <= Double.MAX_VALUE;
            return isEstimate
                    ? Optional.of(ends.length == 1 ? exactly(low) : between(low, high))
                    : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// Whether anybody knows it.
    public boolean isKnown() {
        return !Double.isNaN(value);
    }

    /// Whether the ends differ.
    public boolean isRange() {
        return low < high;
    }
}
