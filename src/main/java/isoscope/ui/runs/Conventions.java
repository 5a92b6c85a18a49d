package isoscope.ui.runs;

import isoscope.runs.ComputeRatio;
import isoscope.runs.Run;
import isoscope.ui.inspector.ResidualHistogram;
import java.util.List;
import java.util.Locale;

/// How the recorded compute of runs compares with 6ND.
///
/// @param histogram of the decimal logarithm of C/(6ND)
/// @param sentence its median, and why it is off where it is
/// @param fine whether the median is near 1
record Conventions(ResidualHistogram histogram, String sentence, boolean fine) {
    /// So that equal ratios stand in the middle of something.
    private static final double LEAST = 0.1;

    /// Nothing is open.
    static final Conventions NONE = new Conventions(ResidualHistogram.of(), "", true);

    /// The comparison of runs as their files have them.
    static Conventions of(List<Run> runs) {
        if (runs.isEmpty()) {
            return NONE;
        }
        double[] ratios = runs.stream().mapToDouble(ComputeRatio::of).sorted().toArray();
        double median = (ratios[(ratios.length - 1) / 2] + ratios[ratios.length / 2]) / 2;
        double[] logs = new double[ratios.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = Math.log10(ratios[i]);
        }
        boolean fine = !ComputeRatio.isOff(median);
        String words = String.format(Locale.ROOT, "Median of C/(6ND): %.3g", median);
        return new Conventions(
                ResidualHistogram.of(LEAST, logs),
                fine ? words + "." : words + ". " + ComputeRatio.cause(median) + ".",
                fine);
    }

    /// The ratio at an edge of the histogram, such as "÷ 1.26" or "× 1.26".
    String edge(boolean upper) {
        double factor = Math.pow(10, histogram.limit());
        return (upper ? "× " : "÷ ") + String.format(Locale.ROOT, "%.3g", factor);
    }
}
