package isoscope.plan;

import isoscope.words.UnexpectedValue;
import isoscope.words.Words;

/// The conditions of a plan besides its budget.
///
/// @param servedTokens T, tokens that the model serves in its life; 0 when serving is left out
/// @param servingWeight the cost of a FLOP of serving in FLOP of training: 1 at the same utilisation
/// @param uniqueTokens U, different tokens that there are; infinite when there are enough
public record Conditions(double servedTokens, double servingWeight, double uniqueTokens) {
    /// Training alone, on tokens that are all new.
    public static final Conditions NONE = new Conditions(0, Double.POSITIVE_INFINITY);

    /// Checks the ranges.
    public Conditions {
        if (!(servedTokens >= 0
                && servedTokens <= Double.MAX_VALUE
                && servingWeight > 0
                && servingWeight <= Double.MAX_VALUE
                && uniqueTokens > 0)) {
            throw new UnexpectedValue(
                    Words.of("T ≥ 0, a weight above 0 and U > 0"),
                    Words.verbatim("%s, %s, %s", servedTokens, servingWeight, uniqueTokens));
        }
    }

    /// Serving that costs as much as training.
    public Conditions(double servedTokens, double uniqueTokens) {
        this(servedTokens, 1, uniqueTokens);
    }

    /// The same where serving costs otherwise.
    public Conditions withServingWeight(double weight) {
        return new Conditions(servedTokens, weight, uniqueTokens);
    }

    /// T as the budget feels it.
    double paidTokens() {
        return servedTokens * servingWeight;
    }

    /// The compute that a plan takes of a budget: its training, and its serving by weight.
    double budget(Spent spent) {
        return spent.trainingFlop() + servingWeight * spent.servingFlop();
    }

    /// Whether the model serves tokens.
    public boolean serves() {
        return servedTokens > 0;
    }

    /// Whether tokens may have to be repeated.
    public boolean isLimited() {
        return uniqueTokens < Double.POSITIVE_INFINITY;
    }

    /// The same without serving.
    public Conditions withoutServing() {
        return new Conditions(0, 1, uniqueTokens);
    }
}
