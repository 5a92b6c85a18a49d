package isoscope.runs.table;

/// Rows that repeat the step of the row before them: of several processes they tell much the same loss, of two runs
/// losses that are always higher or always lower.
final class RepeatedSteps {
    private static final int FEWEST = 5;
    private static final double NOISE = 0.01;
    private static final double MOSTLY = 0.9;

    private RepeatedSteps() {}

    /// Whether the rows are those of two runs in turn.
    static boolean tellTwoCurves(StepColumns rows) {
        double sum = 0;
        int repeated = 0;
        int higher = 0;
        for (int row = 1; row < rows.size(); row++) {
            if (rows.step(row) == rows.step(row - 1) && rows.tokens(row) == rows.tokens(row - 1)) {
                double difference = Math.log(rows.loss(row) / rows.loss(row - 1));
                sum += difference;
                repeated++;
                higher += difference > 0 ? 1 : 0;
            }
        }
        return repeated >= FEWEST
                && Math.abs(sum) > NOISE * repeated
                && Math.max(higher, repeated - higher) >= MOSTLY * repeated;
    }
}
