package isoscope.ui.planner;

import isoscope.plan.PlanQuantity;
import isoscope.plan.PlanRange;
import isoscope.plan.report.PlanWords;
import isoscope.quantity.DurationText;
import isoscope.ui.planner.Lines.Line;
import isoscope.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The plan that is looked at closely, in words.
///
/// @param devices of which the time is told
record SelectedPlan(PlanColumn column, double devices) {
    /// One number with its range.
    ///
    /// @param value with its unit
    /// @param range between which it lies, or empty
    /// @param why it is not known, or empty
    record Amount(String value, String range, String why, double low, double at, double high) {
        /// Whether there is a range to draw.
        boolean isRange() {
            return !range.isEmpty();
        }
    }

    /// The time on the devices.
    String time() {
        return DurationText.of(value(PlanQuantity.GPU_HOURS) / devices);
    }

    /// The device-hours and the cost.
    String price() {
        String hours =
                Words.of(
                        "%s device-hours",
                        PlanWords.number(PlanQuantity.GPU_HOURS, value(PlanQuantity.GPU_HOURS)));
        double cost = value(PlanQuantity.COST);
        return Double.isNaN(cost)
                ? hours
                : hours + " · " + PlanWords.number(PlanQuantity.COST, cost);
    }

    /// Energy of the site.
    Amount energy() {
        return amount(PlanQuantity.ENERGY_KWH, PlanRows.ENERGY);
    }

    /// Emissions.
    Amount emissions() {
        return amount(PlanQuantity.CO2E_KG, PlanRows.EMISSIONS);
    }

    /// Every number that is not sure, with the ends it may have.
    List<Line> ranges() {
        return column.rows().stream()
                .filter(row -> !note(row).isEmpty())
                .map(row -> new Line(row.title(), row.value(), note(row)))
                .toList();
    }

    private static String note(PlanRow row) {
        if (!row.why().isEmpty()) {
            return unknown(row);
        }
        return Stream.of(
                        by(row.range(), Words.of("the assumptions")),
                        by(row.interval(), Words.of("the fit")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String unknown(PlanRow row) {
        return row.why().isEmpty() ? "" : Words.of("Not known: %s", row.why());
    }

    private static String by(String ends, String whom) {
        return ends.isEmpty() ? "" : Words.of("%s by %s", ends, whom);
    }

    private Amount amount(PlanQuantity quantity, String title) {
        PlanRow row =
                column.rows().stream()
                        .filter(each -> each.title().equals(Words.said(title)))
                        .findFirst()
                        .orElseThrow();
        PlanRange range = column.plan().range();
        return new Amount(
                row.value(),
                row.range(),
                unknown(row),
                range.low().value(quantity),
                value(quantity),
                range.high().value(quantity));
    }

    private double value(PlanQuantity quantity) {
        return column.plan().plan().value(quantity);
    }
}
