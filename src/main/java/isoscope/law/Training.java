package isoscope.law;

import java.util.OptionalDouble;

/// What a training run is given, as far as laws ask for it.
///
/// @param parameters N
/// @param tokens D, tokens seen
/// @param compute C in FLOP
/// @param uniqueTokens U, different tokens among those seen; at least D, or infinite, when none is repeated
public record Training(double parameters, double tokens, double compute, double uniqueTokens) {

    /// A run that sees no token twice.
    public Training(double parameters, double tokens, double compute) {
        this(parameters, tokens, compute, Double.POSITIVE_INFINITY);
    }

    /// A run that sees no token twice and costs C = 6ND.
    public static Training of(double parameters, double tokens) {
        return new Training(
                parameters, tokens, Split.FLOP_PER_PARAMETER_TOKEN * parameters * tokens);
    }

    /// The value of a variable by its name in formulas: N, D, C or U; empty for others.
    public OptionalDouble value(String variable) {
        return switch (variable) {
            case "N" -> OptionalDouble.of(parameters);
            case "D" -> OptionalDouble.of(tokens);
            case "C" -> OptionalDouble.of(compute);
            case "U" -> OptionalDouble.of(uniqueTokens);
            default -> OptionalDouble.empty();
        };
    }
}
