package isoscope.plan.report;

import isoscope.plan.Candidate;
import isoscope.plan.Conditions;
import isoscope.plan.Plan;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanQuantity;
import isoscope.quantity.QuantityFormat;
import isoscope.report.TextTable;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The plans that are set side by side, as text.
public final class PlansTable {
    /// The heading alone.
    static final String HEADING = Words.key("Plans side by side");

    private PlansTable() {}

    /// The heading, with the condition they share.
    static String heading(PlanAnswer answer) {
        return condition(answer)
                .map(shared -> Words.said(HEADING) + ": " + shared)
                .orElse(Words.said(HEADING));
    }

    /// The condition that they share; empty where nothing is served.
    static Optional<String> condition(PlanAnswer answer) {
        return answer.planner().conditions().serves()
                ? Optional.of(
                        Words.of(
                                "%s FLOP for training, serving on top; the inference-aware plan trains longer, for the same loss",
                                QuantityFormat.power(answer.beside().trainingFlop())))
                : Optional.empty();
    }

    /// A row a plan.
    static TextTable of(PlanAnswer answer) {
        List<PlanQuantity> quantities = quantities(answer.planner().conditions());
        List<String> titles = new ArrayList<>(List.of(""));
        quantities.forEach(quantity -> titles.add(">" + title(quantity)));
        TextTable table = new TextTable(titles.toArray(String[]::new));
        for (Candidate each : answer.beside().plans()) {
            List<String> cells = new ArrayList<>(List.of(each.name()));
            quantities.forEach(quantity -> cells.add(cell(each.plan(), quantity)));
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }

    private static List<PlanQuantity> quantities(Conditions conditions) {
        List<PlanQuantity> all = new ArrayList<>(List.of(PlanQuantity.values()));
        all.remove(PlanQuantity.UNIQUE_TOKENS);
        if (!conditions.isLimited()) {
            all.remove(PlanQuantity.EPOCHS);
        }
        if (!conditions.serves()) {
            all.remove(PlanQuantity.INFERENCE_FLOP);
        }
        return all;
    }

    private static String title(PlanQuantity quantity) {
        return switch (quantity) {
            case TOKENS -> Words.of("Tokens");
            case TRAINING_FLOP -> Words.of("Training (FLOP)");
            case INFERENCE_FLOP -> Words.of("Serving (FLOP)");
            default -> quantity.title();
        };
    }

    private static String cell(Plan plan, PlanQuantity quantity) {
        return PlanWords.number(quantity, plan.value(quantity));
    }
}
