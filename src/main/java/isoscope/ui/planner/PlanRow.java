package isoscope.ui.planner;

import isoscope.plan.Assumption;
import isoscope.plan.Plan;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanQuantity;
import isoscope.plan.report.PlanWords;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A number of a plan.
///
/// @param title with its unit
/// @param value as people write it
/// @param range between which it lies when assumptions are ranges, or empty
/// @param interval by the resampled laws, or empty
/// @param why it is not known, or empty
record PlanRow(String title, String value, String range, String interval, String why) {

    /// The numbers of an answer, from top to bottom.
    ///
    /// @param devices of which the time is told
    static List<PlanRow> of(PlanAnswer answer, double devices) {
        List<PlanRow> rows = new ArrayList<>();
        rows.add(row(answer, PlanQuantity.PARAMETERS, "Parameters N"));
        rows.add(row(answer, PlanQuantity.TOKENS, "Training tokens D"));
        rows.add(tokensPerParameter(answer));
        if (answer.planner().conditions().isLimited()) {
            rows.add(row(answer, PlanQuantity.EPOCHS, "Epochs over unique data"));
        }
        String unit = answer.planner().law().law().card().lossUnit();
        rows.add(row(answer, PlanQuantity.LOSS, Words.of("Loss (%s)", unit)));
        rows.add(row(answer, PlanQuantity.TRAINING_FLOP, "Training compute (FLOP)"));
        if (answer.planner().conditions().serves()) {
            rows.add(row(answer, PlanQuantity.INFERENCE_FLOP, "Serving compute (FLOP)"));
        }
        rows.add(row(answer, PlanQuantity.GPU_HOURS, "Device-hours"));
        rows.add(time(answer, devices));
        rows.add(row(answer, PlanQuantity.COST, "Cost ($)"));
        rows.add(row(answer, PlanQuantity.ENERGY_KWH, "Energy (kWh)"));
        rows.add(row(answer, PlanQuantity.CO2E_KG, "Emissions (kg CO₂e)"));
        return rows;
    }

    private static PlanRow row(PlanAnswer answer, PlanQuantity quantity, String title) {
        return new PlanRow(
                title,
                PlanWords.number(quantity, answer.plan().value(quantity)),
                PlanWords.range(answer, quantity),
                answer.intervals()
                        .map(intervals -> PlanWords.interval(intervals, quantity))
                        .orElse(""),
                why(answer, quantity));
    }

    private static PlanRow tokensPerParameter(PlanAnswer answer) {
        Plan plan = answer.plan();
        double ratio = plan.value(PlanQuantity.TOKENS) / plan.value(PlanQuantity.PARAMETERS);
        return new PlanRow(
                "Tokens per parameter", QuantityFormat.tokensPerParameter(ratio), "", "", "");
    }

    private static PlanRow time(PlanAnswer answer, double devices) {
        ToDoubleFunction<Plan> hours = plan -> plan.value(PlanQuantity.GPU_HOURS) / devices;
        Plan low = answer.range().low();
        Plan high = answer.range().high();
        return new PlanRow(
                Words.of("Time on %,.0f devices", devices),
                Duration.text(hours.applyAsDouble(answer.plan())),
                answer.range().isRange(PlanQuantity.GPU_HOURS)
                        ? QuantityFormat.range(
                                Duration.text(hours.applyAsDouble(low)),
                                Duration.text(hours.applyAsDouble(high)))
                        : "",
                "",
                "");
    }

    /// The assumption that is missing.
    private static String why(PlanAnswer answer, PlanQuantity quantity) {
        if (!Double.isNaN(answer.plan().value(quantity))) {
            return "";
        }
        List<String> needed =
                switch (quantity) {
                    case COST -> List.of("price_per_hour");
                    case ENERGY_KWH -> List.of("power", "pue");
                    case CO2E_KG -> List.of("power", "pue", "carbon_intensity");
                    default -> List.of();
                };
        return needed.stream()
                .map(answer.planner().site()::assumption)
                .filter(Assumption::isUnknown)
                .map(Assumption::source)
                .findFirst()
                .orElse("the law tells none");
    }
}
