package isoscope.fit.check;

import isoscope.fit.FitWarning;
import isoscope.runs.Run;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.List;

/// Runs of which about half repeat the other half, as where one file was given twice, or two digitisations of one figure.
final class RepeatedFile {
    /// Share of all runs.
    private static final double SHARE = .4;

    private static final int FEW = 5;

    private RepeatedFile() {}

    /// Whether so many runs that repeat earlier ones are those of a file that repeats another.
    static boolean isLikely(int repeated, int all) {
        return repeated >= FEW && repeated >= SHARE * all;
    }

    /// Says so of runs that repeat others to the last digit.
    static FitWarning exactly(String code, List<Run> repeated, int all) {
        return new FitWarning(
                code,
                Words.of(
                        "One file, or one part of the runs, repeats another: %s have exactly the size, tokens and "
                                + "loss of an earlier one. Use only one of the two: runs that count twice make "
                                + "intervals too narrow.",
                        Counted.of(repeated.size(), all, "run")),
                Wording.ids(repeated));
    }

    /// Says so of runs that all but repeat others.
    static FitWarning nearly(String code, List<Run> repeated, int all) {
        return new FitWarning(
                code,
                Words.of(
                        "One file, or one part of the runs, repeats another: %s have nearly the size, tokens and "
                                + "loss of an earlier one. Use only one of the two: runs that count twice make "
                                + "intervals too narrow.",
                        Counted.of(repeated.size(), all, "run")),
                Wording.ids(repeated));
    }
}
