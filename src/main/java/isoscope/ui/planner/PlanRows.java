package isoscope.ui.planner;

import isoscope.plan.Candidate;
import isoscope.plan.Conditions;
import isoscope.plan.Plan;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanQuantity;
import isoscope.plan.report.PlanWords;
import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;

/// The numbers of the plans of an answer, from top to bottom: as many, and of the same names, of each plan.
///
/// @param devices of which the time is told
record PlanRows(PlanAnswer answer, double devices) {
    static final String ENERGY = Words.key("Energy");
    static final String EMISSIONS = Words.key("Emissions (CO₂e)");

    /// Those of one plan.
    List<PlanRow> of(Candidate each) {
        Conditions conditions = answer.planner().conditions();
        List<PlanRow> rows = new ArrayList<>();
        rows.add(row(each, PlanQuantity.PARAMETERS, Words.of("Parameters N")).asMain());
        rows.add(row(each, PlanQuantity.TOKENS, Words.of("Training tokens D")).asMain());
        rows.add(PlanRow.plain(Words.of("Tokens per parameter"), ratio(each.plan())));
        if (conditions.isLimited()) {
            rows.add(row(each, PlanQuantity.EPOCHS, Words.of("Passes over unique data")));
        }
        rows.addAll(losses(each));
        rows.add(
                PlanRow.plain(
                        Words.of("Compute for the same loss"),
                        PlanWords.percent(each.judged().computeOverhead())));
        rows.add(row(each, PlanQuantity.TRAINING_FLOP, Words.of("Training (FLOP)")));
        if (conditions.serves()) {
            rows.add(row(each, PlanQuantity.INFERENCE_FLOP, Words.of("Inference (FLOP)")));
            rows.add(PlanRow.plain(Words.of("Training + inference"), both(each.plan())));
        }
        rows.add(row(each, PlanQuantity.GPU_HOURS, Words.of("Device-hours")));
        rows.add(PlanRow.time(each, devices));
        rows.add(row(each, PlanQuantity.COST, Words.of("Cost")));
        rows.add(row(each, PlanQuantity.ENERGY_KWH, Words.said(ENERGY)));
        rows.add(row(each, PlanQuantity.CO2E_KG, Words.said(EMISSIONS)));
        return rows;
    }

    private PlanRow row(Candidate each, PlanQuantity quantity, String title) {
        return PlanRow.of(answer, each, quantity, title);
    }

    /// Of a law with two fits, the loss along its split is another than the one that all plans are compared by.
    private List<PlanRow> losses(Candidate each) {
        if (!answer.planner().law().hasTwoFits()) {
            String unit = answer.planner().law().law().card().lossUnit();
            return List.of(
                    row(each, PlanQuantity.LOSS, Words.of("Predicted loss (%s)", unit)).asMain());
        }
        return List.of(
                each.plan().equals(answer.plan())
                        ? row(each, PlanQuantity.LOSS, Words.of("Loss along the split"))
                        : PlanRow.plain(Words.of("Loss along the split"), "–"),
                PlanRow.plain(
                                Words.of("Loss by L(N, D)"),
                                PlanWords.number(PlanQuantity.LOSS, each.judged().loss()))
                        .asMain());
    }

    private static String ratio(Plan plan) {
        return QuantityFormat.tokensPerParameter(
                plan.value(PlanQuantity.TOKENS) / plan.value(PlanQuantity.PARAMETERS));
    }

    private static String both(Plan plan) {
        return PlanWords.number(
                PlanQuantity.TRAINING_FLOP,
                plan.value(PlanQuantity.TRAINING_FLOP) + plan.value(PlanQuantity.INFERENCE_FLOP));
    }
}
