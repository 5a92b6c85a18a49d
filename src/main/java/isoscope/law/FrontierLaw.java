package isoscope.law;

import java.util.Optional;
import java.util.OptionalDouble;

/// A law of the compute-efficient frontier alone: N* = k·C^a, D* = C/(6N*). Approaches 1 and 2 of Hoffmann et al. 2022
/// and the rule of twenty tokens a parameter have this form.
///
/// @param card who says so
/// @param coefficient k, for C in FLOP
/// @param parametersExponent a
/// @param frontier the loss along the frontier over C in FLOP, for laws that tell it
public record FrontierLaw(
        LawCard card, double coefficient, double parametersExponent, Optional<PowerLaw> frontier)
        implements ScalingLaw {

    /// A law that only splits.
    public FrontierLaw(LawCard card, double coefficient, double parametersExponent) {
        this(card, coefficient, parametersExponent, Optional.empty());
    }

    @Override
    public Split split(double compute) {
        return Split.of(compute, coefficient * Math.pow(compute, parametersExponent));
    }

    @Override
    public Optional<LossSurface> surface() {
        return Optional.empty();
    }

    @Override
    public OptionalDouble frontierLoss(double compute) {
        return frontier.map(law -> OptionalDouble.of(law.loss(compute)))
                .orElseGet(OptionalDouble::empty);
    }
}
