package isoscope.law;

import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.util.Optional;

/// L(N, D) = E + A/N^α + B/D^β, in nats per token (Hoffmann et al. 2022, equation 2).
///
/// @param irreducible E, at least 0
/// @param a A, above 0, for N in parameters
/// @param b B, above 0, for D in tokens
/// @param alpha α, above 0
/// @param beta β, above 0
public record ChinchillaSurface(double irreducible, double a, double b, double alpha, double beta)
        implements LossSurface {
    /// Checks the signs.
    public ChinchillaSurface {
        if (!(irreducible >= 0 && a > 0 && b > 0 && alpha > 0 && beta > 0)) {
            throw new UnexpectedValue(
                    Words.of("E ≥ 0 and A, B, α, β > 0"),
                    Words.of("E %s, A %s, B %s, α %s, β %s", irreducible, a, b, alpha, beta));
        }
    }

    /// The surface of a law of the form of Hoffmann et al. 2022, and of no other.
    public static Optional<ChinchillaSurface> of(Law law) {
        return law.form().id().equals("chinchilla")
                ? Optional.of(ofConstants(law))
                : Optional.empty();
    }

    /// The surface of a law for runs that see no token twice: of a law of repeated data too.
    public static Optional<ChinchillaSurface> unrepeated(Law law) {
        return law.form().id().equals("data-constrained") ? Optional.of(ofConstants(law)) : of(law);
    }

    /// The surface with the constants E, A, B, α and β of a law.
    public static ChinchillaSurface ofConstants(Law law) {
        return new ChinchillaSurface(
                law.constant("E"),
                law.constant("A"),
                law.constant("B"),
                law.constant("alpha"),
                law.constant("beta"));
    }

    @Override
    public double loss(double parameters, double tokens) {
        return irreducible + a * Math.pow(parameters, -alpha) + b * Math.pow(tokens, -beta);
    }

    @Override
    public double tokensFor(double loss, double parameters) {
        double left = loss - irreducible - a * Math.pow(parameters, -alpha);
        return left > 0 ? Math.pow(b / left, 1 / beta) : Double.NaN;
    }

    @Override
    public double smallestModelFor(double loss) {
        double left = loss - irreducible;
        return left > 0 ? Math.pow(a / left, 1 / alpha) : Double.NaN;
    }

    /// The a of N* ∝ C^a: β/(α+β) (equation 4).
    public double parametersExponent() {
        return beta / (alpha + beta);
    }

    /// G = (αA/βB)^(1/(α+β)) (equation 4).
    public double g() {
        return Math.pow(alpha * a / (beta * b), 1 / (alpha + beta));
    }

    /// The split with the lowest loss at a compute budget (equation 4).
    public ComputeAllocation optimum(double compute) {
        double product = compute / ComputeAllocation.FLOP_PER_PARAMETER_TOKEN;
        return ComputeAllocation.of(compute, g() * Math.pow(product, parametersExponent()));
    }

    /// The size for which this many tokens are the optimum: the N* of the budget whose D* they are.
    public double parametersFor(double tokens) {
        double steepness = beta / alpha;
        return Math.pow(g(), 1 + steepness) * Math.pow(tokens, steepness);
    }
}
