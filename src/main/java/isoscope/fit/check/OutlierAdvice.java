package isoscope.fit.check;

import isoscope.fit.check.Outliers.Outlier;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Advice on runs far from the fit. Training that failed leaves a run above it, never below; runs at one end of
/// the data are rather where the form of the law ends.
final class OutlierAdvice {
    /// Share of all runs that may lie as far out for the end to be one.
    private static final double END = .1;

    private OutlierAdvice() {}

    /// One or two sentences.
    ///
    /// @param far the runs, at least one
    /// @param runs all
    static String of(List<Outlier> far, List<Run> runs) {
        List<Run> off = far.stream().map(Outlier::run).toList();
        long above = far.stream().filter(outlier -> outlier.log() > 0).count();
        String end = end(off, runs).map(which -> which.said(off.size())).orElse("");
        if (above == 0) {
            return end.isEmpty() ? below(off.size()) : end;
        }
        String curves = curves(above, off.size());
        return end.isEmpty() ? curves : end + " " + curves;
    }

    private static String curves(long above, int all) {
        if (above < all) {
            return Words.of(
                    "Check the training curves of those above it, and exclude only runs that failed.");
        }
        return above == 1
                ? Words.of("Check its training curve, and exclude only runs that failed.")
                : Words.of("Check their training curves, and exclude only runs that failed.");
    }

    private static String below(int count) {
        return count == 1
                ? Words.of(
                        "A failed run does not end below the fit: check that the size, tokens and loss of this run "
                                + "are right and come from the same data.")
                : Words.of(
                        "A failed run does not end below the fit: check that the size, tokens and loss of these runs "
                                + "are right and come from the same data.");
    }

    /// At which end of the data all of some runs are.
    private static Optional<End> end(List<Run> off, List<Run> runs) {
        return Stream.of(End.values()).filter(end -> end.holds(off, runs)).findFirst();
    }

    /// One end of the data.
    private enum End {
        FEWEST_TOKENS(Run::tokens),
        MOST_TOKENS(run -> -run.tokens()),
        FEWEST_PARAMETERS(Run::parameters),
        MOST_PARAMETERS(run -> -run.parameters());

        @SuppressWarnings("ImmutableEnumChecker") // Functions without state.
        private final ToDoubleFunction<Run> value;

        End(ToDoubleFunction<Run> value) {
            this.value = value;
        }

        /// Whether some runs are there, and hardly any other.
        boolean holds(List<Run> off, List<Run> runs) {
            double inmost = off.stream().mapToDouble(value).max().orElseThrow();
            long as = runs.stream().filter(run -> value.applyAsDouble(run) <= inmost).count();
            return as <= Math.max(off.size(), OutlierAdvice.END * runs.size());
        }

        String said(int count) {
            boolean one = count == 1;
            return switch (this) {
                case FEWEST_TOKENS ->
                        one
                                ? Words.of("It has the fewest tokens: the form may not hold there.")
                                : Words.of(
                                        "They have the fewest tokens: the form may not hold there.");
                case MOST_TOKENS ->
                        one
                                ? Words.of("It has the most tokens: the form may not hold there.")
                                : Words.of(
                                        "They have the most tokens: the form may not hold there.");
                case FEWEST_PARAMETERS ->
                        one
                                ? Words.of(
                                        "It has the fewest parameters: the form may not hold there.")
                                : Words.of(
                                        "They have the fewest parameters: the form may not hold there.");
                case MOST_PARAMETERS ->
                        one
                                ? Words.of(
                                        "It has the most parameters: the form may not hold there.")
                                : Words.of(
                                        "They have the most parameters: the form may not hold there.");
            };
        }
    }
}
