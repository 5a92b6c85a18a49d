package isoscope.runs;

/// A run of one file, to be found again in another.
///
/// @param loss the column its loss was read from
/// @param run itself
record SeenRun(String loss, Run run) {
    private static final double SAME_SIZE = 0.01;
    private static final double NEAR = 1.1;

    /// Whether it is the same run as one of the same id: of the same size, over the same tokens. Numbers are ids of rows,
    /// and tell no run.
    boolean isOf(Run other) {
        return !run.id().chars().allMatch(Character::isDigit)
                && Math.abs(run.parameters() / other.parameters() - 1) < SAME_SIZE
                && first(run) < last(other) * NEAR
                && first(other) < last(run) * NEAR;
    }

    private static double first(Run run) {
        LossCurve curve = run.curve();
        return curve == null ? run.tokens() : curve.tokens().get(0);
    }

    private static double last(Run run) {
        LossCurve curve = run.curve();
        return curve == null ? run.tokens() : curve.tokens().get(curve.size() - 1);
    }
}
