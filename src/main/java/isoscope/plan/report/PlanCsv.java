package isoscope.plan.report;

import isoscope.numerics.Interval;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanQuantity;
import isoscope.report.CsvText;

/// A plan as a table for spreadsheets.
public final class PlanCsv {
    private static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    private PlanCsv() {}

    /// A row a number; cells of what nobody knows are empty.
    public static String of(PlanAnswer answer) {
        CsvText csv =
                new CsvText()
                        .row("quantity", "value", "low", "high", "interval_low", "interval_high");
        for (PlanQuantity quantity : PlanQuantity.values()) {
            Interval interval =
                    answer.intervals()
                            .map(intervals -> intervals.of().getOrDefault(quantity, NONE))
                            .orElse(NONE);
            csv.row(
                    quantity.id(),
                    cell(answer.plan().value(quantity)),
                    cell(answer.range().low().value(quantity)),
                    cell(answer.range().high().value(quantity)),
                    cell(interval.low()),
                    cell(interval.high()));
        }
        return csv.text();
    }

    private static String cell(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}
