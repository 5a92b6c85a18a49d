package isoscope.report;

import isoscope.law.PowerLaw;
import java.util.Map;

/// A power law from the numbers of a card, which give its scale x_c. The law itself holds the coefficient x_c^γ, whose
/// last digits the scale does not keep: files have it too.
///
/// @param values of the card
/// @param further the coefficient, where the file has one
record PowerConstants(Constants values, Map<String, Double> further) {
    private static final String COEFFICIENT = "coefficient";

    /// How far scale and coefficient may be apart before one of them was changed by hand.
    private static final double ROUNDING = 1e-9;

    /// What a card does not keep of a power law.
    static Map<String, Double> further(PowerLaw law) {
        return Map.of(COEFFICIENT, law.coefficient());
    }

    /// The law.
    ///
    /// @param scale name of x_c
    /// @param exponent name of γ
    /// @throws IllegalArgumentException when a number has a value that no such law has
    PowerLaw law(String scale, String exponent) {
        double floor = values.orElse("E", 0);
        if (!(floor >= 0)) {
            throw new IllegalArgumentException("expected E of at least 0, found " + floor);
        }
        PowerLaw law = PowerLaw.ofScale(floor, values.positive(scale), values.positive(exponent));
        double coefficient = further.getOrDefault(COEFFICIENT, law.coefficient());
        if (!(Math.abs(coefficient / law.coefficient() - 1) < ROUNDING)) {
            throw new IllegalArgumentException(
                    "expected a coefficient of %s = %s, found %s"
                            .formatted(scale + "^" + exponent, law.coefficient(), coefficient));
        }
        return new PowerLaw(floor, coefficient, law.exponent());
    }
}
