package isoscope.runs;

import static java.util.Map.entry;

import isoscope.runs.mapping.ParameterMeaning;
import isoscope.runs.mapping.ParameterMeaning.Embeddings;
import isoscope.words.Words;
import java.util.List;
import java.util.Map;

/// C/(6ND): 1 where a run's compute is the usual estimate from its size and tokens, and a telling number where columns
/// have other units or count other things.
public final class ComputeRatio {
    /// How far from 1 a ratio may be: attention adds a few per cent.
    public static final double TOLERANCE = .1;

    private static final double FLOP_PER_PARAMETER_TOKEN = 6;

    /// Beyond this factor from 1 no other way of counting explains a ratio.
    private static final double FAR = 3.2;

    /// Embeddings make small models this many times as large at most.
    private static final double MOST_BY_EMBEDDINGS = 50;

    private static List<Cause> countedOtherwise() {
        return List.of(
                new Cause(
                        1 / 3.,
                        .2,
                        Words.of("C seems to count the forward pass only; multiply it by 3")),
                new Cause(
                        1 / 2.,
                        .15,
                        Words.of(
                                "C seems to count multiply-adds, not operations; multiply it by 2")),
                new Cause(
                        3,
                        .15,
                        Words.of("C seems to count the training pass three times; divide it by 3")),
                new Cause(
                        1 / 8.64e19,
                        .25,
                        Words.of("C seems to be in PF-days; multiply it by 8.64e19")));
    }

    private static Map<Integer, String> units() {
        return Map.ofEntries(
                entry(3, Words.of("N or D seems to be in thousands; multiply it by 1e3")),
                entry(6, Words.of("N or D seems to be in millions; multiply it by 1e6")),
                entry(9, Words.of("N or D seems to be in billions; multiply it by 1e9")),
                entry(
                        12,
                        Words.of(
                                "D seems to be in trillions, or N and D in millions; multiply D by 1e12, or both by 1e6")),
                entry(
                        15,
                        Words.of(
                                "N seems to be in millions and D in billions; multiply N by 1e6 and D by 1e9")),
                entry(18, Words.of("N and D seem to be in billions; multiply both by 1e9")),
                entry(
                        -3,
                        Words.of(
                                "C seems to be in kFLOP, or N or D 1e3 too large; multiply C by 1e3")),
                entry(
                        -6,
                        Words.of(
                                "C seems to be in MFLOP, or N or D 1e6 too large; multiply C by 1e6")),
                entry(
                        -9,
                        Words.of(
                                "C seems to be in GFLOP; multiply it by 1e9 or name the column so")),
                entry(-12, Words.of("C seems to be in TFLOP; multiply it by 1e12")),
                entry(-15, Words.of("C seems to be in PFLOP; multiply it by 1e15")),
                entry(-18, Words.of("C seems to be in EFLOP; multiply it by 1e18")));
    }

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

    /// Whether a ratio is so far from 1 that a unit is wrong or other parameters are counted than compute is spent on.
    public static boolean isFarOff(double ratio) {
        return Math.abs(Math.log(ratio)) > Math.log(FAR);
    }

    /// The likely reason of a ratio that [#isOff], and what to do.
    ///
    /// @param runs that have it
    /// @param count which parameters N was asked to count
    public static String cause(double ratio, List<Run> runs, ParameterCount count) {
        if (count == ParameterCount.NON_EMBEDDING) {
            return cause(ratio, new ParameterMeaning(false, false, Embeddings.LEFT_OUT));
        }
        List<ParameterMeaning> meanings =
                runs.stream().map(run -> run.conditions().counted()).distinct().toList();
        return cause(ratio, meanings.size() == 1 ? meanings.getFirst() : ParameterMeaning.UNSAID);
    }

    /// The likely reason of a ratio that [#isOff], and what to do.
    ///
    /// @param counted the parameters that N counts, as far as its column tells
    public static String cause(double ratio, ParameterMeaning counted) {
        if (ratio > 1 && counted.active()) {
            return Words.of(
                    "N counts the active parameters of a mixture of experts, and C may count all of them; check what each counts");
        }
        return ratio > 1
                        && ratio < MOST_BY_EMBEDDINGS
                        && counted.embeddings() == Embeddings.LEFT_OUT
                ? Words.of(
                        "N excludes embeddings, and C seems to include them; choose columns that count the same "
                                + "parameters, or count C as 6ND")
                : cause(ratio);
    }

    private static String cause(double ratio) {
        return countedOtherwise().stream()
                .filter(cause -> cause.explains(ratio))
                .map(Cause::sentence)
                .findFirst()
                .orElseGet(() -> isFarOff(ratio) ? farCause(ratio) : nearCause(ratio));
    }

    private static String farCause(double ratio) {
        int thousands = 3 * Math.toIntExact(Math.round(Math.log10(ratio) / 3));
        String unit = units().get(thousands);
        if (unit != null && !isFarOff(ratio / Math.pow(10, thousands))) {
            return unit;
        }
        return ratio > 1
                ? Words.of(
                        "N or D may be in a larger unit, or N may omit parameters; check what each column counts and its "
                                + "unit")
                : Words.of(
                        "N may count every expert of a mixture where C counts the active ones, or C may be in a larger unit; check what each column counts and its unit");
    }

    private static String nearCause(double ratio) {
        return ratio > 1
                ? Words.of(
                        "C may include attention or recomputed activations, or N may exclude embeddings; check what each "
                                + "counts")
                : Words.of(
                        "N may include embeddings that C excludes; check the columns and their units");
    }
}
