package isoscope.runs.table;

import isoscope.runs.mapping.RunField;
import java.util.Locale;

/// How it is found out whether rows are steps of runs or runs.
enum StepRule {
    /// Each row is a run: nothing tells steps.
    NEVER,
    /// By what the rows look like.
    BY_EVIDENCE,
    /// By what they look like, steps being counted in epochs.
    BY_EVIDENCE_OF_EPOCHS,
    /// Rows of one name are steps: the layout has no others, or somebody said so.
    ALWAYS;

    /// The rule for a table: in the files of trackers rows are steps, elsewhere they may be where a column tells steps.
    ///
    /// @param tracker whether a tracker wrote the file
    /// @param said whether somebody said which column tells steps
    static StepRule of(ColumnMapping mapping, boolean tracker, boolean said) {
        if (tracker) {
            return ALWAYS;
        }
        if (!mapping.tells(RunField.STEP)) {
            return NEVER;
        }
        if (said) {
            return ALWAYS;
        }
        return mapping.header(RunField.STEP).toLowerCase(Locale.ROOT).contains("epoch")
                ? BY_EVIDENCE_OF_EPOCHS
                : BY_EVIDENCE;
    }
}
