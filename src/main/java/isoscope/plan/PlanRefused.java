package isoscope.plan;

import java.io.Serial;

/// Ends the making of a plan that cannot be made, with a sentence that says why and what to do.
public final class PlanRefused extends Exception {
    @Serial private static final long serialVersionUID = 1;

    /// A refusal that is said in this sentence.
    public PlanRefused(String sentence) {
        super(sentence);
    }

    /// Why, and what to do.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
