package isoscope.law;

import java.util.Optional;
import java.util.OptionalDouble;

/// A law with the surface L(N, D) of Kaplan et al. 2020 (equation 1.5) whose split is the surface's own optimum, unlike
/// the paper's frontier, which is a regression of its own: see [KaplanLaw].
///
/// @param card who says so
/// @param kaplan the surface
public record KaplanJointLaw(LawCard card, KaplanSurface kaplan) implements ScalingLaw {
    @Override
    public Split split(double compute) {
        return kaplan.optimum(compute);
    }

    @Override
    public Optional<LossSurface> surface() {
        return Optional.of(kaplan);
    }

    @Override
    public OptionalDouble frontierLoss(double compute) {
        Split best = split(compute);
        return OptionalDouble.of(kaplan.loss(best.parameters(), best.tokens()));
    }

    @Override
    public double parametersExponent() {
        return kaplan.parametersExponent();
    }
}
