package isoscope.runs;

import java.util.List;

/// C/(6ND): 1 where a run's compute is the usual estimate from its size and tokens, and a telling number where columns
/// have other units or count other things.
public final class ComputeRatio {
    /// How far from 1 a ratio may be: attention adds a few per cent.
    public static final double TOLERANCE = .1;

    private static final double FLOP_PER_PARAMETER_TOKEN = 6;

    private static final List<Cause> CAUSES =
            List.of(
                    new Cause(
                            1 / 3., .2, "C seems to count the forward pass only; multiply it by 3"),
                    new Cause(
                            1 / 2.,
                            .15,
                            "C seems to count multiply-adds, not operations; multiply it by 2"),
                    new Cause(
                            3,
                            .15,
                            "C seems to count the training pass three times; divide it by 3"),
                    new Cause(1e6, .25, "N or D seems to be in millions; multiply it by 1e6"),
                    new Cause(1e9, .25, "N or D seems to be in billions; multiply it by 1e9"),
                    new Cause(1e12, .25, "D seems to be in trillions; multiply it by 1e12"),
                    new Cause(1e18, .25, "N and D seem to be in billions; multiply both by 1e9"),
                    new Cause(
                            1e-9,
                            .25,
                            "C seems to be in GFLOP; multiply it by 1e9 or name the column so"),
                    new Cause(1e-12, .25, "C seems to be in TFLOP; multiply it by 1e12"),
                    new Cause(1e-15, .25, "C seems to be in PFLOP; multiply it by 1e15"),
                    new Cause(
                            1 / 8.64e19, .25, "C seems to be in PF-days; multiply it by 8.64e19"));

    private ComputeRatio() {}

    /// A ratio that has a known reason.
    ///
    /// @param ratio where it shows
    /// @param tolerance in the logarithm
    /// @param sentence the likely reason and what to do
    private record Cause(double ratio, double tolerance, String sentence) {
        boolean explains(double found) {
            return Math.abs(Math.log(found / ratio)) < tolerance;
        }
    }

    /// The ratio of a run.
    public static double of(Run run) {
        return run.compute() / (FLOP_PER_PARAMETER_TOKEN * run.parameters() * run.tokens());
    }

    /// The median of the ratios of runs; NaN without runs.
    public static double median(List<Run> runs) {
        double[] ratios = runs.stream().mapToDouble(ComputeRatio::of).sorted().toArray();
        int size = ratios.length;
        return size == 0 ? Double.NaN : (ratios[(size - 1) / 2] + ratios[size / 2]) / 2;
    }

    /// Whether a ratio is too far from 1 to be the usual estimate.
    public static boolean isOff(double ratio) {
        return Math.abs(ratio - 1) > TOLERANCE;
    }

    /// The likely reason of a ratio that [#isOff], and what to do.
    public static String cause(double ratio) {
        return CAUSES.stream()
                .filter(cause -> cause.explains(ratio))
                .map(Cause::sentence)
                .findFirst()
                .orElse(
                        ratio > 1
                                ? "C may count attention or recomputed activations, or N may leave out embeddings; check what each counts"
                                : "N may count embeddings that C leaves out; check the columns and their units");
    }
}
