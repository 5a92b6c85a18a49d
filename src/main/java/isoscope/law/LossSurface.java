package isoscope.law;

/// Loss as a function of parameters and tokens, falling in both.
public interface LossSurface {
    /// L(N, D) in nats per token.
    double loss(double parameters, double tokens);

    /// The loss of a split.
    default double loss(ComputeAllocation split) {
        return loss(split.parameters(), split.tokens());
    }

    /// The tokens at which a model of this size reaches `loss`: the contour of equal loss in closed form.
    ///
    /// @return D, or NaN when no number of tokens is enough
    double tokensFor(double loss, double parameters);

    /// The smallest model that can reach `loss` at all, with tokens without end; a contour starts there.
    ///
    /// @return N, or NaN when no model can
    double smallestModelFor(double loss);

    /// The loss that no model and no data can go below; 0 for laws without such a floor.
    double irreducible();
}
