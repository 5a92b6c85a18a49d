package isoscope.fit;

import isoscope.runs.Run;
import java.util.List;
import java.util.OptionalDouble;

/// How well a law predicts runs it has not seen: the method fits the others, and that law predicts these. To be read
/// beside the error of the fit itself, [FitOutcome.Goodness#rmseLog]: where it is much larger, the law does not carry
/// beyond its runs. Laws that predict no loss are not tried, for the split that was best in one run cannot be measured.
///
/// @param runs ids of the runs kept out, largest compute first; empty when none were
/// @param rmseLog root mean square of ln(measured / predicted loss); empty when none were kept out
public record HoldOut(List<String> runs, OptionalDouble rmseLog) {
    /// No run is kept out.
    public static final HoldOut NONE = new HoldOut(List.of(), OptionalDouble.empty());

    /// Copies the list.
    public HoldOut {
        runs = List.copyOf(runs);
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
