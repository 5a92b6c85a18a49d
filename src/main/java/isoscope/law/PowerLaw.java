package isoscope.law;

/// A loss that falls with one quantity alone and has no floor: L(x) = (x_c/x)^α (Kaplan et al. 2020, equations 1.1
/// to 1.3).
///
/// @param scale x_c, in the unit of x
/// @param exponent α, above 0
public record PowerLaw(double scale, double exponent) {
    /// The loss at x, in nats per token.
    public double loss(double x) {
        return Math.pow(scale / x, exponent);
    }
}
