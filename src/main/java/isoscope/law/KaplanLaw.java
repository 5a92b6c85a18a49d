package isoscope.law;

import java.util.Optional;
import java.util.OptionalDouble;

/// Kaplan et al. 2020: the compute-efficient frontier of Table 6, with the training compute taken as C_min, and the
/// paper's one-quantity laws beside it.
///
/// @param card who says so
/// @param coefficient parameters without embeddings at one PF-day: 1.3e9
/// @param parametersExponent .73
/// @param kaplan L(N, D)
/// @param ofParameters L(N), N in parameters
/// @param ofTokens L(D), D in tokens
/// @param ofCompute L(C_min), C_min in PF-days
/// @param trends the other columns of Table 6
public record KaplanLaw(
        LawCard card,
        double coefficient,
        double parametersExponent,
        KaplanSurface kaplan,
        PowerLaw ofParameters,
        PowerLaw ofTokens,
        PowerLaw ofCompute,
        KaplanTrends trends)
        implements ScalingLaw {
    /// FLOP in a PF-day (section 1.3): 10^15 FLOP a second for a day.
    public static final double FLOP_PER_PF_DAY = 8.64e19;

    @Override
    public Split split(double compute) {
        return Split.of(
                compute, coefficient * Math.pow(compute / FLOP_PER_PF_DAY, parametersExponent));
    }

    @Override
    public Optional<LossSurface> surface() {
        return Optional.of(kaplan);
    }

    @Override
    public OptionalDouble frontierLoss(double compute) {
        return OptionalDouble.of(ofCompute.loss(compute / FLOP_PER_PF_DAY));
    }
}
