package isoscope.runs;

import isoscope.quantity.LossUnit;
import isoscope.quantity.Quantity;
import isoscope.runs.mapping.ParameterMeaning;
import java.util.Optional;
import java.util.OptionalDouble;

/// The conditions of a run that only some files tell.
///
/// @param uniqueTokens U, different tokens among those seen; empty when not told
/// @param learningRateLeft the last learning rate as a share of the highest one; empty when not told. Near 1 means that
///     the schedule was cut short
/// @param attributes the other columns, in their own words
/// @param derived which of N, D and C is not told and was worked out by C = 6ND; empty when all three are told
/// @param lossUnit of the run's losses
/// @param counted which parameters N counts, as far as its column tells
public record Conditions(
        OptionalDouble uniqueTokens,
        OptionalDouble learningRateLeft,
        Attributes attributes,
        Optional<Quantity> derived,
        LossUnit lossUnit,
        ParameterMeaning counted) {
    /// Losses in nats per token, and nothing told of what N counts.
    public Conditions(
            OptionalDouble uniqueTokens,
            OptionalDouble learningRateLeft,
            Attributes attributes,
            Optional<Quantity> derived) {
        this(
                uniqueTokens,
                learningRateLeft,
                attributes,
                derived,
                LossUnit.NATS_PER_TOKEN,
                ParameterMeaning.UNSAID);
    }

    /// No other columns.
    public Conditions(OptionalDouble uniqueTokens, OptionalDouble learningRateLeft) {
        this(uniqueTokens, learningRateLeft, Attributes.NONE, Optional.empty());
    }

    /// The same where the file tells what N counts.
    public Conditions counting(ParameterMeaning meaning) {
        return new Conditions(
                uniqueTokens, learningRateLeft, attributes, derived, lossUnit, meaning);
    }

    /// The same with other columns.
    public Conditions withAttributes(Attributes others) {
        return new Conditions(uniqueTokens, learningRateLeft, others, derived, lossUnit, counted);
    }

    /// Nothing is told, and one of N, D and C was worked out.
    public static Conditions deriving(Quantity derived) {
        return new Conditions(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Attributes.NONE,
                Optional.of(derived));
    }

    /// The same with losses in another unit.
    public Conditions withLossUnit(LossUnit unit) {
        return new Conditions(uniqueTokens, learningRateLeft, attributes, derived, unit, counted);
    }

    /// Nothing is told.
    public static final Conditions UNKNOWN =
            new Conditions(OptionalDouble.empty(), OptionalDouble.empty());
}
