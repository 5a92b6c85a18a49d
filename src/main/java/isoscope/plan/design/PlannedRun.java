package isoscope.plan.design;

/// A run of a sweep.
///
/// @param budget C in FLOP
/// @param parameters N
/// @param tokens D, what the budget pays for
/// @param best N* of the budget by the law that the sweep is laid out with
public record PlannedRun(double budget, double parameters, double tokens, double best) {
    /// N over N*.
    public double offset() {
        return parameters / best;
    }
}
