package isoscope.runs;

import isoscope.quantity.Quantity;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The note of a chart of runs.
///
/// @param runs treated so
record TreatmentNote(Treatment treatment, RunSet runs) {
    private static final String ONE = "1.00";
    private static final String DERIVED = "N = C/(6D)";
    private static final String ACTIVE = "N active";

    /// The counts of N and C, as one part of a sentence.
    String counts() {
        return parametersInWords() + ", " + compute(median());
    }

    private String parametersInWords() {
        String note = parameters();
        return switch (note) {
            case DERIVED -> note;
            case ACTIVE -> Words.of("N counts active parameters");
            default -> note.replaceFirst("^N ", "N counts parameters ");
        };
    }

    private String median() {
        return Words.of("%.3g", ComputeRatio.median(runs.runs()));
    }

    /// Parts with commas between, those that say what is usual first.
    String text() {
        List<String> usual = new ArrayList<>();
        List<String> other = new ArrayList<>();
        String median = median();
        boolean asUsual = treatment.compute() == ComputeCount.RECORDED && median.equals(ONE);
        (asUsual ? usual : other).add(compute(median));
        (treatment.parameters() == ParameterCount.RECORDED ? usual : other).add(parameters());
        if (all(Quantity.TOKENS)) {
            other.add("D = C/(6N)");
        }
        if (runs.hasCurves()) {
            CurveRule rule = treatment.curveRule();
            (rule instanceof CurveRule.Last ? usual : other).add(rule.describe());
        }
        if (!runs.choice().isEmpty()) {
            other.add("only " + runs.choice());
        }
        usual.addAll(other);
        String text = String.join(", ", usual);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String compute(String median) {
        ComputeCount count = treatment.compute();
        if (isSixNd(count)) {
            return ComputeCount.SIX_ND.note();
        }
        return count.isEstimate() || median.equals(ONE)
                ? count.note()
                : Words.of("%s (median C/(6ND) %s)", count.note(), median);
    }

    /// Also where attention is asked for and not told, and where no compute was recorded.
    private boolean isSixNd(ComputeCount count) {
        return count == ComputeCount.ATTENTION
                ? runs.runs().stream().noneMatch(count::isKnownOf)
                : all(Quantity.COMPUTE);
    }

    private String parameters() {
        ParameterCount count = treatment.parameters();
        if (count == ParameterCount.RECORDED) {
            return recorded();
        }
        return runs.runs().stream().allMatch(count::isKnownOf)
                ? count.note()
                : count.note() + " (estimated)";
    }

    private String recorded() {
        if (all(Quantity.PARAMETERS)) {
            return DERIVED;
        }
        boolean active =
                runs.size() > 0
                        && runs.runs().stream()
                                .allMatch(run -> run.conditions().counted().active());
        return active ? ACTIVE : ParameterCount.toldBy(runs.runs()).note();
    }

    /// Whether a quantity was worked out for every run.
    private boolean all(Quantity quantity) {
        return runs.runs().stream()
                .allMatch(run -> run.conditions().derived().equals(Optional.of(quantity)));
    }
}
