package isoscope.plan.report;

import isoscope.numerics.Interval;
import isoscope.plan.Assumption;
import isoscope.plan.Conditions;
import isoscope.plan.Goal;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanIntervals;
import isoscope.plan.PlanQuantity;
import isoscope.plan.PlanRange;
import isoscope.plan.catalogue.Estimate;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.ScaledUnit;
import isoscope.words.Words;

/// The numbers of plans as people read them.
public final class PlanWords {
    /// Shares from here on are told as multiples.
    private static final double MANY = 9;

    private PlanWords() {}

    /// A number of a plan.
    public static String number(PlanQuantity quantity, double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return switch (quantity) {
            case PARAMETERS, TOKENS, UNIQUE_TOKENS, GPU_HOURS -> QuantityFormat.siFixed(value, 4);
            case COST -> "$" + QuantityFormat.siFixed(value, 4);
            case ENERGY_KWH -> ScaledUnit.ENERGY.text(value);
            case CO2E_KG -> ScaledUnit.MASS.text(value);
            case EPOCHS -> QuantityFormat.tokensPerParameter(value);
            case TRAINING_FLOP, INFERENCE_FLOP -> QuantityFormat.powerFixed(value);
            case LOSS -> QuantityFormat.loss(value, 4);
        };
    }

    /// Two numbers of a plan.
    public static String range(PlanQuantity quantity, double low, double high) {
        return Double.isNaN(low)
                ? "–"
                : QuantityFormat.range(number(quantity, low), number(quantity, high));
    }

    /// Between which values a number of a plan lies when assumptions are ranges; empty of one that depends on none.
    public static String range(PlanRange range, PlanQuantity quantity) {
        return range.isRange(quantity)
                ? range(quantity, range.low().value(quantity), range.high().value(quantity))
                : "";
    }

    /// Between which values a number of a plan lies by resampled laws; empty of one that is the same by all.
    public static String interval(PlanIntervals intervals, PlanQuantity quantity) {
        Interval interval = intervals.of().get(quantity);
        return interval != null && intervals.isInterval(quantity)
                ? range(quantity, interval.low(), interval.high())
                : "";
    }

    /// The goal that a plan started from.
    private static String goal(Goal goal) {
        return switch (goal) {
            case Goal.Compute(double flop) -> Words.of("%s FLOP", QuantityFormat.power(flop));
            case Goal.Money(double amount) -> Words.of("$%s", QuantityFormat.si(amount, 4));
            case Goal.DeviceTime(double hours, double devices) ->
                    Words.of("%s hours of %s devices", amount(hours), amount(devices));
            case Goal.TargetLoss(double loss) ->
                    Words.of("a loss of %s", QuantityFormat.constant(loss));
        };
    }

    private static String amount(double value) {
        return value == Math.rint(value) && value < 1e9
                ? Words.of("%,.0f", value)
                : QuantityFormat.constant(value);
    }

    /// The goal that a plan started from, and the conditions it takes into account.
    public static String question(PlanAnswer answer) {
        Conditions conditions = answer.planner().conditions();
        return goal(answer.goal())
                + (conditions.serves()
                        ? Words.of(
                                ", serving %s tokens",
                                QuantityFormat.si(conditions.servedTokens(), 4))
                        : "")
                + (conditions.isLimited()
                        ? Words.of(
                                ", from %s unique tokens",
                                QuantityFormat.si(conditions.uniqueTokens(), 4))
                        : "");
    }

    /// The value that was taken for granted, with its unit.
    public static String value(Assumption assumption) {
        return switch (assumption.value()) {
            case Assumption.Value.Text text -> text.title();
            case Assumption.Value.Amount(Estimate estimate) ->
                    estimate.isKnown() ? number(estimate, assumption.unit()) : "–";
        };
    }

    private static String number(Estimate estimate, String unit) {
        String value = number(estimate.value(), unit);
        return estimate.isRange()
                ? Words.of(
                        "%s (%s)",
                        value,
                        QuantityFormat.range(
                                number(estimate.low(), unit), number(estimate.high(), unit)))
                : value;
    }

    private static String number(double value, String unit) {
        return switch (unit) {
            case "" -> amount(value);
            case "tokens" -> Words.of("%s tokens", QuantityFormat.si(value, 4));
            case "FLOP/s" -> ScaledUnit.SPEED.text(value);
            case "$/h" -> Words.of("$%.2f/h", value);
            default -> QuantityFormat.constant(value) + " " + Words.said(unit);
        };
    }

    /// A share with its sign, in percent.
    public static String percent(double share) {
        if (Double.isNaN(share)) {
            return "–";
        }
        if (Double.isInfinite(share)) {
            return Words.of("never");
        }
        return share < MANY
                ? QuantityFormat.signed(100 * share, 1) + " %"
                : "× " + QuantityFormat.si(1 + share);
    }
}
