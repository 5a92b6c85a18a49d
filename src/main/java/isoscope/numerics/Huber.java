package isoscope.numerics;

/// The loss of Huber 1964: square near zero, straight beyond, so that outliers pull with a bounded force.
///
/// @param delta where it turns from square to straight, above 0
public record Huber(double delta) {
    /// Checks the delta.
    public Huber {
        if (!(delta > 0)) {
            throw new IllegalArgumentException("expected a delta above 0, found " + delta);
        }
    }

    /// r²/2 for |r| ≤ δ, δ(|r| − δ/2) beyond.
    public double loss(double residual) {
        double size = Math.abs(residual);
        return size <= delta ? .5 * residual * residual : delta * (size - .5 * delta);
    }

    /// The derivative of the loss: the residual, cut off at ±δ.
    public double slope(double residual) {
        return Math.clamp(residual, -delta, delta);
    }
}
