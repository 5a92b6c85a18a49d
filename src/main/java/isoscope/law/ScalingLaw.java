package isoscope.law;

import java.util.Optional;
import java.util.OptionalDouble;

/// A scaling law: for a compute budget it says how many parameters and tokens to spend it on, and most say what loss
/// to expect.
public sealed interface ScalingLaw extends Law
        permits ChinchillaLaw, DataConstrainedLaw, FrontierLaw, KaplanJointLaw, KaplanLaw {

    /// How the law spends a compute budget. N·D·6 = C always holds.
    ///
    /// @param compute C in FLOP, above zero
    Split split(double compute);

    /// The loss surface L(N, D), for laws that have one.
    Optional<LossSurface> surface();

    /// The loss the law itself predicts for its own split, in nats per token; empty for laws that only split.
    ///
    /// @param compute C in FLOP, above zero
    OptionalDouble frontierLoss(double compute);

    /// The a of N* ∝ C^a. The b of D* ∝ C^b is 1 − a.
    double parametersExponent();

    @Override
    default OptionalDouble predict(Training training) {
        return surface()
                .map(surface ->
                        OptionalDouble.of(surface.loss(training.parameters(), training.tokens())))
                .orElseGet(OptionalDouble::empty);
    }
}
