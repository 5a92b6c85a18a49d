package isoscope.ui.planner;

import isoscope.plan.Conditions;
import isoscope.plan.Goal;
import isoscope.plan.PlanRefused;
import isoscope.plan.Site;
import isoscope.plan.SiteChoice;
import isoscope.plan.SiteMaker;
import isoscope.plan.catalogue.Catalogue;
import isoscope.plan.catalogue.Chip;
import isoscope.plan.catalogue.Estimate;
import isoscope.plan.catalogue.Region;
import isoscope.plan.model.ModelPlan;
import isoscope.plan.model.Optimizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/// A question to the planner.
///
/// @param kind the kind of goal that the plan starts from
/// @param given the texts of what was said
record Question(GoalKind kind, Map<Input, String> given) {
    /// Copies the map.
    Question {
        given = Map.copyOf(given);
    }

    /// A question of texts; those that cannot be read, and those that do not matter, are left out.
    static Question of(GoalKind kind, Function<Input, String> texts) {
        Map<Input, String> given = new EnumMap<>(Input.class);
        for (Input input : Input.values()) {
            String text = texts.apply(input).strip();
            if (!text.isEmpty() && input.problem(text).isEmpty() && !kind.leavesOut(input)) {
                given.put(input, text);
            }
        }
        if (given.containsKey(Input.INTENSITY)) {
            given.remove(Input.REGION);
        }
        return new Question(kind, given);
    }

    /// The goal that the plan starts from; empty while it is not given.
    Optional<Goal> goal() {
        if (!given.keySet().containsAll(kind.inputs())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case COMPUTE -> new Goal.Compute(number(Input.COMPUTE));
                    case MONEY -> new Goal.Money(number(Input.BUDGET));
                    case TIME -> new Goal.DeviceTime(number(Input.HOURS), number(Input.DEVICES));
                    case LOSS -> new Goal.TargetLoss(number(Input.TARGET_LOSS));
                });
    }

    /// The size of a model that is wanted beside the plan.
    OptionalDouble parameters() {
        return amount(Input.PARAMETERS);
    }

    /// The devices whose time is told.
    OptionalDouble devices() {
        return amount(Input.DEVICES);
    }

    /// The conditions that it takes into account.
    Conditions conditions() {
        return new Conditions(
                amount(Input.INFERENCE_TOKENS).orElse(0),
                amount(Input.UNIQUE_TOKENS).orElse(Double.POSITIVE_INFINITY));
    }

    /// The model besides its size.
    ModelPlan.Choice choice() {
        ModelPlan.Choice usual = ModelPlan.Choice.USUAL;
        return new ModelPlan.Choice(
                count(Input.VOCABULARY, usual.vocabulary()),
                count(Input.CONTEXT, usual.context()),
                named(Input.OPTIMIZER, List.of(Optimizer.values()), Optimizer::id)
                        .orElse(usual.optimizer()),
                count(Input.SEQUENCES, usual.sequences()));
    }

    private int count(Input input, int usual) {
        return (int) amount(input).orElse(usual);
    }

    /// Where it would be carried out.
    ///
    /// @throws PlanRefused where what was said of the site cannot be
    Site site(Catalogue catalogue) throws PlanRefused {
        return new SiteMaker(catalogue)
                .site(
                        new SiteChoice(
                                named(Input.HARDWARE, catalogue.chips(), Chip::id),
                                text(Input.NUMBER_FORMAT),
                                estimate(Input.UTILISATION),
                                estimate(Input.SERVING_UTILISATION),
                                estimate(Input.PRICE),
                                amount(Input.POWER),
                                estimate(Input.PUE),
                                named(Input.REGION, catalogue.regions(), Region::id),
                                estimate(Input.INTENSITY)));
    }

    /// The options of the command that asks the same.
    ///
    /// @param law as the command finds it
    List<String> arguments(String law) {
        return Arrays.stream(Input.values())
                .flatMap(input ->
                        (input == Input.LAW ? Optional.of(law) : text(input))
                                .stream().flatMap(text -> Stream.of("--" + input.option(), text)))
                .toList();
    }

    /// The text that was given for an input.
    Optional<String> text(Input input) {
        return Optional.ofNullable(given.get(input));
    }

    private double number(Input input) {
        return amount(input).orElse(Double.NaN);
    }

    private OptionalDouble amount(Input input) {
        return text(input).stream().mapToDouble(input::number).findFirst();
    }

    private Optional<Estimate> estimate(Input input) {
        return text(input).flatMap(Estimate::parse);
    }

    private <T> Optional<T> named(Input input, List<T> all, Function<T, String> id) {
        return text(input)
                .flatMap(text ->
                        all.stream().filter(each -> id.apply(each).equals(text)).findFirst());
    }
}
