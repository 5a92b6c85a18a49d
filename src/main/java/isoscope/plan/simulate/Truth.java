package isoscope.plan.simulate;

import isoscope.law.ChinchillaSurface;
import isoscope.law.ComputeAllocation;
import isoscope.law.Constant;
import isoscope.law.Law;
import isoscope.law.sheet.Forms;
import isoscope.plan.Conditions;
import isoscope.plan.PlanLaw;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The law that runs are drawn from.
public final class Truth {
    private final PlanLaw law;
    private final Map<String, Double> frontier;

    private Truth(PlanLaw law) {
        this.law = law;
        frontier = surface().map(Truth::frontier).orElse(Map.of());
    }

    /// A law as a truth.
    ///
    /// @return empty where it tells no loss of any parameters and tokens
    public static Optional<Truth> of(Law law) {
        return PlanLaw.of(law).filter(PlanLaw::hasSurface).map(Truth::new);
    }

    /// The law.
    public PlanLaw law() {
        return law;
    }

    /// Its constants by name.
    public Map<String, Double> constants() {
        Map<String, Double> constants = new LinkedHashMap<>();
        for (Constant constant : law.law().form().constants()) {
            constants.put(constant.name(), law.law().constant(constant.name()));
        }
        return constants;
    }

    /// The loss without noise, in the law's unit.
    public double loss(double parameters, double tokens) {
        return law.loss(parameters, tokens, Conditions.NONE);
    }

    /// The value that a constant of a fitted law should have; NaN where the truth has nothing of the kind.
    double constant(String form, String name) {
        boolean isOfSurface = form.equals(Forms.CHINCHILLA.id()) && surface().isPresent();
        if (form.equals(law.law().form().id()) || isOfSurface) {
            return constants().getOrDefault(name, Double.NaN);
        }
        return form.equals(Forms.FRONTIER.id())
                ? frontier.getOrDefault(name, Double.NaN)
                : Double.NaN;
    }

    /// The runs see no token twice.
    private Optional<ChinchillaSurface> surface() {
        return ChinchillaSurface.unrepeated(law.law());
    }

    /// Of a surface, N* = k·C^a and L* = E + (C_c/C)^γ hold exactly (Hoffmann et al. 2022, equation 4).
    private static Map<String, Double> frontier(ChinchillaSurface surface) {
        ComputeAllocation one = surface.optimum(1);
        double gamma = surface.alpha() * surface.parametersExponent();
        double excess =
                surface.a() * Math.pow(one.parameters(), -surface.alpha())
                        + surface.b() * Math.pow(one.tokens(), -surface.beta());
        return Map.of(
                "k", one.parameters(),
                "a", surface.parametersExponent(),
                "E", surface.irreducible(),
                "C_c", Math.pow(excess, 1 / gamma),
                "gamma", gamma);
    }
}
