package isoscope.ui.runs;

import isoscope.runs.ComputeRatio;
import isoscope.runs.ParameterCount;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.Treatment;
import isoscope.ui.inspector.ResidualHistogram;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;

/// How the recorded compute of runs compares with 6ND.
///
/// @param histogram of the decimal logarithm of C/(6ND)
/// @param median of C/(6ND)
/// @param sentence its median, and why it is off where it is
/// @param fine whether the median is near 1
record Conventions(ResidualHistogram histogram, double median, String sentence, boolean fine) {
    /// So that equal ratios stand in the middle of something.
    private static final double LEAST = 0.1;

    /// Nothing is open.
    static final Conventions NONE = new Conventions(ResidualHistogram.of(), 1, "", true);

    private static final String ESTIMATED =
            Words.key(
                    "Embeddings are estimated by the relation of Pearce and Song 2024, for a vocabulary of 32,000, where the "
                            + "file does not give both counts.");

    /// The comparison of runs as their files have them.
    static Conventions of(List<Run> runs) {
        if (runs.isEmpty()) {
            return NONE;
        }
        double median = ComputeRatio.median(runs);
        double[] logs =
                runs.stream().mapToDouble(run -> Math.log10(ComputeRatio.of(run))).toArray();
        boolean fine = !ComputeRatio.isOff(median);
        String words = Words.of("Median of C/(6ND): %.3g", median);
        return new Conventions(
                ResidualHistogram.of(LEAST, logs),
                median,
                fine
                        ? words + "."
                        : words
                                + ". "
                                + ComputeRatio.cause(median, runs, ParameterCount.RECORDED)
                                + ".",
                fine);
    }

    /// The ratio at an edge of the histogram, such as "÷ 1.26" or "× 1.26".
    String edge(boolean upper) {
        double factor = Math.pow(10, histogram.limit());
        return (upper ? "× " : "÷ ") + Words.of("%.3g", factor);
    }

    /// The caveat for a reader of converted numbers; empty where every number is the file's own.
    ///
    /// @param runs as they are shown
    static String caveat(RunSet runs) {
        Treatment treatment = runs.treatment();
        List<String> sentences = new ArrayList<>();
        long unknown =
                runs.runs().stream().filter(run -> !treatment.compute().isKnownOf(run)).count();
        if (unknown > 0) {
            sentences.add(
                    unknown == runs.size()
                            ? Words.of(
                                    "The file has no layer, width and context columns, so attention cannot be added; using 6ND.")
                            : Words.of(
                                    "Some runs lack layer, width and context columns, so attention cannot be added to them; using 6ND."));
        }
        if (!runs.runs().stream().allMatch(treatment.parameters()::isKnownOf)) {
            sentences.add(Words.said(ESTIMATED));
        }
        return String.join(" ", sentences);
    }
}
