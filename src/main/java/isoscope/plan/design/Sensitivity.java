package isoscope.plan.design;

import isoscope.law.Law;
import isoscope.plan.PlanLaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// How numbers of a law move with its constants: slopes in the logarithms of the constants, by differences. Constants that are
/// zero, or at the end of what the law allows, are held.
final class Sensitivity {
    /// Of a logarithm: small beside what fits know, large beside the error of a search for a minimum.
    private static final double STEP = 1e-3;

    private final List<PlanLaw> above = new ArrayList<>();
    private final List<PlanLaw> below = new ArrayList<>();

    Sensitivity(PlanLaw law) {
        for (String name : law.law().card().parameters().keySet()) {
            Optional<PlanLaw> more = moved(law.law(), name, Math.exp(STEP));
            Optional<PlanLaw> less = moved(law.law(), name, Math.exp(-STEP));
            if (more.isPresent() && less.isPresent()) {
                above.add(more.get());
                below.add(less.get());
            }
        }
    }

    private static Optional<PlanLaw> moved(Law law, String name, double factor) {
        double value = law.constant(name) * factor;
        boolean isAllowed = law.form().constant(name).filter(of -> of.holds(value)).isPresent();
        if (value == 0 || !Double.isFinite(value) || !isAllowed) {
            return Optional.empty();
        }
        Map<String, Double> values = new HashMap<>(law.card().parameters());
        values.put(name, value);
        return PlanLaw.of(Law.of(law.form(), law.card().withParameters(values)));
    }

    /// The slopes of the logarithm of a number.
    double[] of(ToDoubleFunction<PlanLaw> number) {
        double[] slopes = new double[above.size()];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] =
                    Math.log(
                                    number.applyAsDouble(above.get(i))
                                            / number.applyAsDouble(below.get(i)))
                            / (2 * STEP);
        }
        return slopes;
    }
}
