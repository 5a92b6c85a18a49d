package isoscope.plan.forecast;

/// A forecast of a curve's past: from its first part to where it stands now.
///
/// @param tokensUsed where the first part ends
/// @param predicted the loss that it foretold for the last tokens of the curve
/// @param measured the loss there
/// @param ratio last tokens over those used
public record Backtest(double tokensUsed, double predicted, double measured, double ratio) {
    /// How far it was off, in parts of the loss; positive when it foretold too much.
    public double error() {
        return predicted / measured - 1;
    }
}
