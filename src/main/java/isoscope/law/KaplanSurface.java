package isoscope.law;

/// L(N, D) = [(N_c/N)^(α_N/α_D) + D_c/D]^α_D (Kaplan et al. 2020, equation 1.5, constants of Table 2): a bracketed sum,
/// not the sum of L(N) and L(D), and without an irreducible loss.
///
/// @param alphaN α_N
/// @param alphaD α_D
/// @param nc N_c, in parameters without embeddings
/// @param dc D_c, in tokens
public record KaplanSurface(double alphaN, double alphaD, double nc, double dc)
        implements LossSurface {
    @Override
    public double loss(double parameters, double tokens) {
        return Math.pow(Math.pow(nc / parameters, alphaN / alphaD) + dc / tokens, alphaD);
    }

    @Override
    public double tokensFor(double loss, double parameters) {
        double left = Math.pow(loss, 1 / alphaD) - Math.pow(nc / parameters, alphaN / alphaD);
        return left > 0 ? dc / left : Double.NaN;
    }

    @Override
    public double smallestModelFor(double loss) {
        return nc * Math.pow(loss, -1 / alphaN);
    }

    @Override
    public double irreducible() {
        return 0;
    }

    /// The a of N* ∝ C^a: α_D/(α_N + α_D).
    public double parametersExponent() {
        return alphaD / (alphaN + alphaD);
    }

    /// The split with the lowest loss at a compute budget. The loss rises with the bracket, which is a sum of two power
    /// laws like that of Hoffmann et al. 2022, with exponents p = α_N/α_D and 1: p·(N_c/N)^p = D_c/D at the optimum, so
    /// N*^(1+p) = p·N_c^p/D_c · C/6.
    public Split optimum(double compute) {
        double p = alphaN / alphaD;
        double product = compute / Split.FLOP_PER_PARAMETER_TOKEN;
        double logSize = (Math.log(p * product / dc) + p * Math.log(nc)) / (1 + p);
        return Split.of(compute, Math.exp(logSize));
    }
}
