package isoscope.plan.report;

import isoscope.plan.Alternative;
import isoscope.plan.Assumption;
import isoscope.plan.Conditions;
import isoscope.plan.Goal;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanIntervals;
import isoscope.plan.PlanQuantity;
import isoscope.plan.Share;
import isoscope.plan.catalogue.Estimate;
import isoscope.quantity.QuantityFormat;
import isoscope.report.TextTable;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A plan as text for people.
public final class PlanText {
    private PlanText() {}

    /// The whole answer.
    public static String of(PlanAnswer answer) {
        List<String> parts = new ArrayList<>();
        parts.add(
                Words.of(
                        "Plan by %s for %s",
                        answer.planner().law().law().card().name(), PlanWords.question(answer)));
        parts.add(numbers(answer).text());
        if (answer.planner().conditions().serves()) {
            parts.add(parts(answer).text());
        }
        answer.intervals().map(PlanText::method).ifPresent(parts::add);
        answer.within().map(PlanText::within).ifPresent(parts::add);
        parts.add(PlansTable.heading(answer) + "\n\n" + PlansTable.of(answer).text());
        parts.add(others(answer) + "\n\n" + alternatives(answer).text());
        unpaid(answer).ifPresent(parts::add);
        answer.model()
                .ifPresent(model -> {
                    parts.add(Words.of("A model of this size\n\n%s", ModelText.shape(model)));
                    parts.add(ModelText.components(model, ModelText.tokens(answer)).text());
                    parts.add(ModelText.accounts(model, ModelText.tokens(answer)).text());
                    parts.add(ModelText.memory(model.memory()).text());
                });
        parts.add(ModelText.recipes(answer).text());
        parts.add(Words.of("Assumptions\n\n%s", assumptions(answer).text()));
        return String.join("\n\n", parts);
    }

    /// A row a number.
    static TextTable numbers(PlanAnswer answer) {
        Optional<PlanIntervals> intervals = answer.intervals();
        TextTable table =
                intervals.isPresent()
                        ? new TextTable(
                                "", ">" + Words.of("Plan"), Words.of("Range"), Words.of("Interval"))
                        : new TextTable("", ">" + Words.of("Plan"), Words.of("Range"));
        for (PlanQuantity quantity : asked(answer)) {
            List<String> cells = new ArrayList<>();
            cells.add(title(answer, quantity));
            cells.add(PlanWords.number(quantity, answer.plan().value(quantity)));
            cells.add(PlanWords.range(answer.range(), quantity));
            intervals.ifPresent(each -> cells.add(PlanWords.interval(each, quantity)));
            table.row(cells.toArray(String[]::new));
        }
        answer.planner().devices().ifPresent(devices -> time(table, answer, devices));
        return table;
    }

    private static void time(TextTable table, PlanAnswer answer, double devices) {
        TimeText time = new TimeText(answer.plan(), answer.range(), answer.intervals(), devices);
        List<String> cells = new ArrayList<>(List.of(time.title(), time.value(), time.rangeText()));
        answer.intervals().ifPresent(_ -> cells.add(time.intervalText()));
        table.row(cells.toArray(String[]::new));
    }

    /// Those that the question is about.
    private static List<PlanQuantity> asked(PlanAnswer answer) {
        Conditions conditions = answer.planner().conditions();
        return Arrays.stream(PlanQuantity.values())
                .filter(quantity ->
                        switch (quantity) {
                            case UNIQUE_TOKENS, EPOCHS -> conditions.isLimited();
                            case INFERENCE_FLOP -> conditions.serves();
                            default -> true;
                        })
                .toList();
    }

    /// Training and serving apart.
    public static TextTable parts(PlanAnswer answer) {
        TextTable table =
                new TextTable(
                        "",
                        ">" + Words.of("Compute (FLOP)"),
                        ">" + Words.of("Device-hours"),
                        ">" + Words.of("Cost"),
                        ">" + Words.of("Energy"),
                        ">" + Words.of("Emissions (CO₂e)"));
        part(table, Words.of("Training"), answer.training());
        part(table, Words.of("Serving"), answer.serving());
        return table;
    }

    private static void part(TextTable table, String name, Share share) {
        table.row(
                name,
                PlanWords.number(PlanQuantity.TRAINING_FLOP, share.flop()),
                PlanWords.number(PlanQuantity.GPU_HOURS, share.gpuHours()),
                PlanWords.number(PlanQuantity.COST, share.cost()),
                PlanWords.number(PlanQuantity.ENERGY_KWH, share.energyKwh()),
                PlanWords.number(PlanQuantity.CO2E_KG, share.co2eKg()));
    }

    private static String title(PlanAnswer answer, PlanQuantity quantity) {
        return switch (quantity) {
            case LOSS -> Words.of("Loss (%s)", answer.planner().law().law().card().lossUnit());
            default -> quantity.title();
        };
    }

    /// How intervals were made, and what they say nothing of.
    public static String method(PlanIntervals intervals) {
        return Words.of(
                "Intervals: %s. They hold for a law of this form; far beyond the runs they are too narrow.",
                intervals.method());
    }

    /// The sizes that cost hardly more.
    public static String within(Estimate sizes) {
        return Words.of(
                "Models of %s parameters reach this loss for at most %s %% more compute.",
                QuantityFormat.range(
                        QuantityFormat.si(sizes.low()), QuantityFormat.si(sizes.high())),
                QuantityFormat.constant(100 * PlanAnswer.TOLERATED));
    }

    /// The heading of other plans.
    static String others(PlanAnswer answer) {
        return answer.goal() instanceof Goal.TargetLoss
                ? Words.of("Other plans for the compute of this plan")
                : Words.of("Other plans for the same budget");
    }

    /// Why other plans have neither tokens nor loss.
    static Optional<String> unpaid(PlanAnswer answer) {
        return answer.alternatives().stream().allMatch(each -> each.spent().tokens() > 0)
                ? Optional.empty()
                : Optional.of(
                        Words.of(
                                "Without tokens and loss: serving a model of that size takes all of this compute and leaves none for its training."));
    }

    /// A row a plan, its own first.
    static TextTable alternatives(PlanAnswer answer) {
        boolean hasTwoFits = answer.planner().law().hasTwoFits();
        String loss = QuantityFormat.loss(answer.itself().loss(), 4);
        TextTable table =
                new TextTable(
                        "",
                        ">" + Words.of("Parameters"),
                        ">" + Words.of("Tokens"),
                        hasTwoFits ? ">" + Words.of("Loss by L(N, D)") : ">" + Words.of("Loss"),
                        hasTwoFits
                                ? ">" + Words.of("Extra compute for %s by L(N, D)", loss)
                                : ">" + Words.of("Extra compute for the loss of the plan"));
        row(table, answer.itself());
        answer.alternatives().forEach(each -> row(table, each));
        return table;
    }

    private static void row(TextTable table, Alternative each) {
        double tokens = each.spent().tokens();
        table.row(
                each.name(),
                PlanWords.number(PlanQuantity.PARAMETERS, each.spent().parameters()),
                tokens > 0 ? PlanWords.number(PlanQuantity.TOKENS, tokens) : "–",
                PlanWords.number(PlanQuantity.LOSS, each.loss()),
                PlanWords.percent(each.computeOverhead()));
    }

    /// A row an assumption.
    static TextTable assumptions(PlanAnswer answer) {
        TextTable table = new TextTable("", Words.of("Value"), "", Words.of("Source"));
        for (Assumption each : answer.assumptions()) {
            table.row(
                    each.title(),
                    PlanWords.value(each),
                    each.given() || each.isUnknown() ? "" : Words.of("default"),
                    each.source());
        }
        return table;
    }
}
