package isoscope.law;

/// A loss that falls with one quantity alone: L(x) = floor + coefficient·x^−γ. Without a floor it is one of Kaplan's
/// laws (Kaplan et al. 2020, equations 1.1 to 1.3), with one Henighan's (Henighan et al. 2020, equation 1.1), and the
/// loss along the compute-efficient frontier of a surface has this form too (Hoffmann et al. 2022, equation 4 put into
/// equation 2).
///
/// @param floor the irreducible loss in nats per token, 0 for laws without one
/// @param coefficient the reducible part at x = 1, above 0
/// @param exponent γ, above 0
public record PowerLaw(double floor, double coefficient, double exponent) {

    /// L(x) = floor + (x_c/x)^γ, as papers write it.
    ///
    /// @param scale x_c, in the unit of x: where one nat is reducible
    public static PowerLaw ofScale(double floor, double scale, double exponent) {
        return new PowerLaw(floor, Math.pow(scale, exponent), exponent);
    }

    /// x_c: where one nat is reducible. Infinite when it is too large to write.
    public double scale() {
        return Math.pow(coefficient, 1 / exponent);
    }

    /// The loss at x, in nats per token.
    public double loss(double x) {
        return floor + coefficient * Math.pow(x, -exponent);
    }
}
