package isoscope.report;

import isoscope.law.Constant;
import isoscope.law.Law;
import isoscope.law.PowerLaw;
import isoscope.law.sheet.Forms;
import java.util.Map;
import java.util.Optional;

/// Constants that follow from those of a law, for files.
final class FurtherConstants {
    private FurtherConstants() {}

    /// A constant that follows from others.
    ///
    /// @param formula by which it does
    record Further(String formula, double value) {}

    /// Of L = E + (x_c/x)^γ the coefficient x_c^γ; of other laws none.
    static Map<String, Further> of(Law law) {
        Optional<String> scale =
                law.form().result("L_C").isPresent()
                        ? Optional.of("C_c")
                        : law.onlyVariable().map(variable -> variable + "_c");
        return scale.filter(_ -> Forms.byId(law.form().id()).isPresent())
                .filter(law.card().parameters()::containsKey)
                .map(name -> Map.of("coefficient", coefficient(law, name)))
                .orElse(Map.of());
    }

    private static Further coefficient(Law law, String scale) {
        String exponent =
                law.form().constants().stream()
                        .map(Constant::name)
                        .filter(name -> name.equals("gamma") || name.startsWith("alpha_"))
                        .findFirst()
                        .orElseThrow();
        PowerLaw power = PowerLaw.ofScale(0, law.constant(scale), law.constant(exponent));
        return new Further(scale + "^" + exponent, power.coefficient());
    }
}
