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

    /// The counts of N and C, as one part of a sentence.
    String counts() {
        return parametersInWords() + ", " + compute(median());
    }

    private String parametersInWords() {
        ParameterCount count = treatment.parameters();
        if (count == ParameterCount.RECORDED) {
            return isDerived() || isActive() ? activeOrDerived() : told().noteInWords();
        }
        return estimated(count, count.noteInWords());
    }

    private String activeOrDerived() {
        return isDerived() ? DERIVED : Words.of("N counts active parameters");
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
            other.add(Words.of("only %s", runs.choice()));
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
        return estimated(count, count.note());
    }

    private String estimated(ParameterCount count, String note) {
        return runs.runs().stream().allMatch(count::isKnownOf)
                ? note
                : Words.of("%s (estimated)", note);
    }

    private String recorded() {
        if (isDerived()) {
            return DERIVED;
        }
        return isActive() ? Words.of("N active") : told().note();
    }

    private boolean isDerived() {
        return all(Quantity.PARAMETERS);
    }

    private boolean isActive() {
        return runs.size() > 0
                && runs.runs().stream().allMatch(run -> run.conditions().counted().active());
    }

    private ParameterCount told() {
        return ParameterCount.toldBy(runs.runs());
    }

    /// Whether a quantity was worked out for every run.
    private boolean all(Quantity quantity) {
        return runs.runs().stream()
                .allMatch(run -> run.conditions().derived().equals(Optional.of(quantity)));
    }
}
