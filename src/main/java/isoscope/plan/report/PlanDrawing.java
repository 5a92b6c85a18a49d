package isoscope.plan.report;

import isoscope.plan.PlanAnswer;
import isoscope.words.Words;

/// A figure on the page of a plan.
public enum PlanDrawing {
    /// The cost of a model of another size.
    DEVIATION,
    /// How laws split compute.
    SPLITS;

    /// The text below it.
    String caption(PlanAnswer answer) {
        return switch (this) {
            case DEVIATION ->
                    answer.planner().conditions().serves()
                            ? Words.of(
                                    "Extra compute for the same loss at another size: in training alone, and with serving.")
                            : Words.of("Extra compute for the same loss at another size.");
            case SPLITS ->
                    Words.of(
                            "How each law splits compute, and its sizes against those of %s; the cursor is at the "
                                    + "training compute of the plan.",
                            answer.planner().law().law().card().name());
        };
    }
}
