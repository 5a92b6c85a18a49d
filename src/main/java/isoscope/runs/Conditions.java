package isoscope.runs;

import java.util.OptionalDouble;

/// What only some files tell about how a run was trained.
///
/// @param uniqueTokens U, different tokens among those seen; empty when not told
/// @param learningRateLeft the last learning rate as a share of the highest one; empty when not told. Near 1 means that
///     the schedule was cut short
public record Conditions(OptionalDouble uniqueTokens, OptionalDouble learningRateLeft) {
    /// Nothing is told.
    public static final Conditions UNKNOWN =
            new Conditions(OptionalDouble.empty(), OptionalDouble.empty());
}
