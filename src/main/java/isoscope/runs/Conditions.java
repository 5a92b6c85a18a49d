package isoscope.runs;

import java.util.OptionalDouble;

/// What only some files tell about how a run was trained.
///
/// @param uniqueTokens U, different tokens among those seen; empty when not told
/// @param learningRateLeft the last learning rate as a share of the highest one; empty when not told. Near 1 means that
///     the schedule was cut short
/// @param attributes what other columns tell, in their own words
public record Conditions(
        OptionalDouble uniqueTokens, OptionalDouble learningRateLeft, Attributes attributes) {
    /// No other columns.
    public Conditions(OptionalDouble uniqueTokens, OptionalDouble learningRateLeft) {
        this(uniqueTokens, learningRateLeft, Attributes.NONE);
    }

    /// Nothing is told.
    public static final Conditions UNKNOWN =
            new Conditions(OptionalDouble.empty(), OptionalDouble.empty());
}
