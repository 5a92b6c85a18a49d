package isoscope.plan.report;

/// A figure on the page of a plan.
public enum PlanDrawing {
    /// The cost of a model of another size.
    DEVIATION("What a model of another size needs more of compute for the loss of the plan."),
    /// How laws split compute.
    SPLITS("How each law splits compute; the cursor stands at the training compute of the plan.");

    private final String caption;

    PlanDrawing(String caption) {
        this.caption = caption;
    }

    /// The text below it.
    public String caption() {
        return caption;
    }
}
