package isoscope.law;

import java.util.OptionalDouble;
import java.util.function.Function;

/// The inputs of a training run, as far as laws ask for them.
///
/// @param parameters N
/// @param tokens D, tokens seen
/// @param compute C in FLOP
/// @param uniqueTokens U, different tokens among those seen; at least D, or infinite, when none is repeated
/// @param others the values of variables of other names, such as `experts`
public record Training(
        double parameters,
        double tokens,
        double compute,
        double uniqueTokens,
        Function<String, OptionalDouble> others) {

    /// A run of which nothing else is told.
    public Training(double parameters, double tokens, double compute, double uniqueTokens) {
        this(parameters, tokens, compute, uniqueTokens, _ -> OptionalDouble.empty());
    }

    /// A run that sees no token twice.
    public Training(double parameters, double tokens, double compute) {
        this(parameters, tokens, compute, Double.POSITIVE_INFINITY);
    }

    /// A run that sees no token twice and costs C = 6ND.
    public static Training of(double parameters, double tokens) {
        return new Training(
                parameters,
                tokens,
                ComputeAllocation.FLOP_PER_PARAMETER_TOKEN * parameters * tokens);
    }

    /// The value of a variable by its name in formulas, such as N, D, C or U; empty where nothing is told of it.
    public OptionalDouble value(String variable) {
        return switch (variable) {
            case "N" -> OptionalDouble.of(parameters);
            case "D" -> OptionalDouble.of(tokens);
            case "C" -> OptionalDouble.of(compute);
            case "U" -> OptionalDouble.of(uniqueTokens);
            default -> others.apply(variable);
        };
    }
}
