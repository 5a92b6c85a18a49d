package isoscope.fit;

import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How well a law predicts runs it has not seen: the method fits the others, and that law predicts these. To be read
/// beside the error of the fit itself, [FitOutcome.Goodness#rmseLog]: where it is much larger, the law does not carry
/// beyond its runs. Laws that predict no loss are not tried, for the split that was best in one run cannot be measured.
///
/// @param runs ids of the runs kept out, largest compute first; empty when none were
/// @param rmseLog root mean square of ln(measured / predicted loss); empty when none were kept out
/// @param meanLog mean of ln(measured / predicted loss): above 0 where the law predicts too low a loss; empty likewise
public record HoldOut(List<String> runs, OptionalDouble rmseLog, OptionalDouble meanLog) {
    /// Smaller shares are none.
    private static final double LEAST_SHARE = 5e-6;

    private static final String LARGEST = "largest-compute";
    private static final String NOTHING = "none";

    /// No run is kept out.
    public static final HoldOut NONE =
            new HoldOut(List.of(), OptionalDouble.empty(), OptionalDouble.empty());

    /// Copies the list.
    public HoldOut {
        runs = List.copyOf(runs);
    }

    /// The outcome of predicting runs.
    ///
    /// @param runs ids, largest compute first
    /// @param logResiduals ln(measured / predicted loss) of each
    public static HoldOut of(List<String> runs, Series logResiduals) {
        double[] residuals = logResiduals.toArray();
        return new HoldOut(
                runs,
                root(Arrays.stream(residuals).map(r -> r * r).average()),
                Arrays.stream(residuals).average());
    }

    private static OptionalDouble root(OptionalDouble square) {
        return square.isPresent()
                ? OptionalDouble.of(Math.sqrt(square.getAsDouble()))
                : OptionalDouble.empty();
    }

    /// By how much the law misses the runs in one direction, such as `1.2 % too low on average`; empty when none were
    /// kept out.
    public String bias() {
        return meanLog.isEmpty() ? "" : bias(-Math.expm1(-meanLog.getAsDouble()));
    }

    /// @param low by which share of a loss predictions are too low
    private static String bias(double low) {
        if (Math.abs(low) < LEAST_SHARE) {
            return Words.of("neither too high nor too low on average");
        }
        String percent =
                new BigDecimal(100 * Math.abs(low)).round(new MathContext(2)).toPlainString();
        return low > 0
                ? Words.of("%s %% too low on average", percent)
                : Words.of("%s %% too high on average", percent);
    }

    /// Which runs are kept out.
    public sealed interface Rule {
        /// Those of the largest compute: one run in twenty and whatever costs nearly as much, unless that leaves less
        /// than 70 % of the runs.
        record LargestCompute() implements Rule {}

        /// None.
        record None() implements Rule {}

        /// The `count` runs of the largest compute.
        record Largest(int count) implements Rule {}

        /// The rule of a name: `largest-compute`, `none`, or how many runs.
        static Optional<Rule> named(String text) {
            return switch (text) {
                case LARGEST -> Optional.of(new LargestCompute());
                case NOTHING -> Optional.of(new None());
                default ->
                        text.matches("[1-9]\\d{0,8}")
                                ? Optional.of(new Largest(Integer.parseInt(text)))
                                : Optional.empty();
            };
        }

        /// The name, as [#named] reads it.
        default String id() {
            return switch (this) {
                case LargestCompute() -> LARGEST;
                case None() -> NOTHING;
                case Largest(int count) -> Integer.toString(count);
            };
        }

        /// The runs to keep out of a fit of `runs`, largest compute first.
        default List<Run> pick(List<Run> runs) {
            return switch (this) {
                case LargestCompute() -> LargestRuns.byDefault(runs);
                case None() -> List.of();
                case Largest(int count) -> LargestRuns.of(runs, count);
            };
        }
    }
}
