package isoscope.plan.report;

import isoscope.numerics.Interval;
import isoscope.plan.Plan;
import isoscope.plan.PlanIntervals;
import isoscope.plan.PlanQuantity;
import isoscope.plan.PlanRange;
import isoscope.quantity.DurationText;
import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;
import java.util.Optional;

/// The time that a plan takes on so many devices.
///
/// @param range between which the plan lies when assumptions are ranges
/// @param intervals of it by resampled laws, where there are any
public record TimeText(
        Plan plan, PlanRange range, Optional<PlanIntervals> intervals, double devices) {
    private static final PlanQuantity HOURS = PlanQuantity.GPU_HOURS;
    private static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    /// Such as "Time on 4,096 devices".
    public String title() {
        return Words.of("Time on %,.0f devices", devices);
    }

    /// Such as "6.07 days".
    public String value() {
        return DurationText.of(hours(plan));
    }

    /// Its ends when assumptions are ranges, or empty.
    public String rangeText() {
        return range.isRange(HOURS) ? between(hours(range.low()), hours(range.high())) : "";
    }

    /// Its ends by the resampled laws, or empty.
    public String intervalText() {
        return intervals
                .filter(each -> each.isInterval(HOURS))
                .map(each -> each.of().getOrDefault(HOURS, NONE))
                .map(found -> between(found.low() / devices, found.high() / devices))
                .orElse("");
    }

    private double hours(Plan of) {
        return of.value(HOURS) / devices;
    }

    private static String between(double low, double high) {
        return QuantityFormat.range(DurationText.of(low), DurationText.of(high));
    }
}
