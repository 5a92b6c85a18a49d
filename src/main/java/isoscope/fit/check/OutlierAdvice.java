package isoscope.fit.check;

import isoscope.fit.check.Outliers.Outlier;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

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
        String end = end(off, runs).map(words -> ends(words, off.size())).orElse("");
        if (above == 0) {
            return end.isEmpty()
                    ? Words.of(
                            "A failed run does not end below the fit: check that the size, tokens and loss of %s are "
                                    + "right and come from the same data.",
                            off.size() == 1 ? "this run" : "these runs")
                    : end;
        }
        String curves = curves(above, off.size());
        return end.isEmpty() ? curves : end + " " + curves;
    }

    private static String curves(long above, int all) {
        return Words.of(
                "Check %s, and exclude only runs that failed.",
                above < all
                        ? "the training curves of those above it"
                        : above == 1 ? "its training curve" : "their training curves");
    }

    private static String ends(String words, int count) {
        return Words.of(
                "%s the %s: the form may not hold there.",
                count == 1 ? "It has" : "They have", words);
    }

    /// At which end of the data all of some runs are.
    private static Optional<String> end(List<Run> off, List<Run> runs) {
        return end(Words.of("fewest tokens"), off, runs, Run::tokens)
                .or(() -> end(Words.of("most tokens"), off, runs, run -> -run.tokens()))
                .or(() -> end(Words.of("fewest parameters"), off, runs, Run::parameters))
                .or(() -> end(Words.of("most parameters"), off, runs, run -> -run.parameters()));
    }

    private static Optional<String> end(
            String words, List<Run> off, List<Run> runs, ToDoubleFunction<Run> value) {
        double inmost = off.stream().mapToDouble(value).max().orElseThrow();
        long as = runs.stream().filter(run -> value.applyAsDouble(run) <= inmost).count();
        return as <= Math.max(off.size(), END * runs.size())
                ? Optional.of(words)
                : Optional.empty();
    }
}
