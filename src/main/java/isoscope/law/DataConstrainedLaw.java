package isoscope.law;

import java.util.Optional;
import java.util.OptionalDouble;

/// The law of Muennighoff et al. 2023 (arXiv 2305.16264, section 3.1) for runs that see tokens again:
/// L = E + A/N′^α + B/D′^β, where repeated tokens and parameters in excess count less and less.
///
/// With U unique tokens and R_D = D/U − 1 repetitions, D′ = U + U·R_D*·(1 − e^(−R_D/R_D*)). With U_N the parameters
/// that U tokens carry at the optimum (the paper's appendix A) and R_N = N/U_N − 1, N′ = U_N + U_N·R_N*·(1 − e^(−R_N/R_N*)). Where nothing is in
/// excess, D′ = D and N′ = N. With unique tokens without end the law is its surface, and the surface's split is its
/// split.
///
/// @param card who says so
/// @param unrepeated the surface of runs that see no token twice
/// @param repetition R_D*, above 0: after so many repetitions a token is worth 1/e of a new one; infinite when repeating
///     costs nothing
/// @param excess R_N*, above 0, likewise for parameters; infinite when an excess of them costs nothing
public record DataConstrainedLaw(
        LawCard card, ChinchillaSurface unrepeated, double repetition, double excess)
        implements ScalingLaw {
    /// Checks the signs.
    public DataConstrainedLaw {
        if (!(repetition > 0 && excess > 0)) {
            throw new IllegalArgumentException(
                    "expected R_D* and R_N* above 0, found %s and %s"
                            .formatted(repetition, excess));
        }
    }

    /// D′: the tokens seen once that are worth as much as `tokens` of which `unique` are different.
    public double effectiveTokens(double tokens, double unique) {
        return worth(tokens, unique, repetition);
    }

    /// N′: the parameters that are worth as much as these where only `unique` tokens are different.
    public double effectiveParameters(double parameters, double unique) {
        return worth(parameters, unrepeated.parametersFor(unique), excess);
    }

    /// What an amount is worth of which only `full` is worth its full amount: full·(1 + R*·(1 − e^(−R/R*))) with
    /// R = amount/full − 1.
    ///
    /// @param decay R*, which may be infinite
    public static double worth(double amount, double full, double decay) {
        if (amount <= full || decay == Double.POSITIVE_INFINITY) {
            return amount;
        }
        return full - full * decay * Math.expm1(-(amount / full - 1) / decay);
    }

    @Override
    public OptionalDouble predict(Training training) {
        double unique = training.uniqueTokens();
        return OptionalDouble.of(
                unrepeated.loss(
                        effectiveParameters(training.parameters(), unique),
                        effectiveTokens(training.tokens(), unique)));
    }

    @Override
    public Split split(double compute) {
        return unrepeated.optimum(compute);
    }

    @Override
    public Optional<LossSurface> surface() {
        return Optional.of(unrepeated);
    }

    @Override
    public OptionalDouble frontierLoss(double compute) {
        Split best = split(compute);
        return OptionalDouble.of(unrepeated.loss(best.parameters(), best.tokens()));
    }

    @Override
    public double parametersExponent() {
        return unrepeated.parametersExponent();
    }
}
