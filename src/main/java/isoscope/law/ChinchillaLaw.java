package isoscope.law;

import java.util.Optional;
import java.util.OptionalDouble;

/// A law with the loss surface of Hoffmann et al. 2022; its split is the surface's own optimum. Approach 3, the
/// replication and every fit of the user's runs have this form.
///
/// @param card who says so
/// @param chinchilla the surface
public record ChinchillaLaw(LawCard card, ChinchillaSurface chinchilla) implements ScalingLaw {
    @Override
    public Split split(double compute) {
        return chinchilla.optimum(compute);
    }

    @Override
    public Optional<LossSurface> surface() {
        return Optional.of(chinchilla);
    }

    @Override
    public OptionalDouble frontierLoss(double compute) {
        Split best = split(compute);
        return OptionalDouble.of(chinchilla.loss(best.parameters(), best.tokens()));
    }

    @Override
    public double parametersExponent() {
        return chinchilla.parametersExponent();
    }
}
