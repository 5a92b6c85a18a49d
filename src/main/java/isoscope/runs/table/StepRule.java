package isoscope.runs.table;

/// How it is found out whether rows are steps of runs or runs.
enum StepRule {
    /// Each row is a run: nothing tells steps.
    NEVER,
    /// By what the rows look like.
    BY_EVIDENCE,
    /// By what they look like, steps being counted in epochs.
    BY_EVIDENCE_OF_EPOCHS,
    /// Rows of one name are steps: the layout has no others, or somebody said so.
    ALWAYS
}
