package isoscope.runs.table;

import java.util.Collection;

/// The ways to read rows of one name: as the steps of a run, as runs, or only after a question.
enum Joining {
    /// They are the steps of a run.
    CURVES,
    /// Each is a run.
    RUNS,
    /// Somebody must say which.
    ASK;

    /// The way to read the rows of a table with a column of steps, told by what most of them look like.
    ///
    /// @param all the rows by name
    /// @param epochs whether steps are counted in epochs
    static Joining of(Collection<StepRows> all, boolean epochs) {
        if (all.size() == 1 && all.iterator().next().first().name().isEmpty()) {
            return ofOneLog(all.iterator().next(), epochs);
        }
        long rows = all.stream().mapToLong(StepRows::size).sum();
        long curves = 0;
        long runs = 0;
        for (StepRows some : all) {
            switch (evidence(some, epochs)) {
                case CURVE -> curves += some.size();
                case RUNS, FAR_APART -> runs += some.size();
                case TWO_CURVES -> {
                    return ASK;
                }
                case UNCLEAR -> {}
            }
        }
        return 2 * curves >= rows ? CURVES : 2 * runs >= rows ? RUNS : ASK;
    }

    /// Rows of one size that tell no name are most often a log.
    private static Joining ofOneLog(StepRows rows, boolean epochs) {
        return switch (evidence(rows, epochs)) {
            case CURVE, UNCLEAR -> CURVES;
            case FAR_APART, TWO_CURVES -> ASK;
            case RUNS -> RUNS;
        };
    }

    private static StepEvidence evidence(StepRows rows, boolean epochs) {
        StepColumns columns = rows.columns();
        return columns == null ? StepEvidence.RUNS : StepEvidence.of(columns, epochs);
    }
}
