package isoscope.law;

/// A compute budget spent: so many parameters trained on so many tokens.
///
/// @param parameters N*
/// @param tokens D*
public record ComputeAllocation(double parameters, double tokens) {
    /// D/N.
    public double tokensPerParameter() {
        return tokens / parameters;
    }

    /// The FLOP it costs by C = 6ND (Kaplan et al. 2020, section 2.1).
    public double compute() {
        return FLOP_PER_PARAMETER_TOKEN * parameters * tokens;
    }

    /// Training FLOP for each parameter and token: 2 forward, 4 backward.
    public static final double FLOP_PER_PARAMETER_TOKEN = 6;

    /// The split of `compute` that has `parameters` parameters.
    public static ComputeAllocation of(double compute, double parameters) {
        return new ComputeAllocation(parameters, compute / (FLOP_PER_PARAMETER_TOKEN * parameters));
    }
}
