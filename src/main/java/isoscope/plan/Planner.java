package isoscope.plan;

import isoscope.fit.resample.ResampledLaws;
import isoscope.law.ScalingLaw;
import isoscope.law.sheet.Library;
import isoscope.plan.model.ModelPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Makes plans by a law under conditions at a site.
///
/// @param law that is asked
/// @param lawGiven whether somebody chose it
/// @param resampled laws of resampled runs around it, which give intervals
/// @param conditions besides the budget
/// @param site where it would be carried out
/// @param choice of the model besides its size
/// @param library the published laws, of which some splits are judged by this one
/// @param beside the plans that are wanted besides
/// @param devices whose time is told; empty where nobody says how many
public record Planner(
        PlanLaw law,
        boolean lawGiven,
        Optional<ResampledLaws> resampled,
        Conditions conditions,
        Site site,
        ModelPlan.Choice choice,
        Library library,
        Beside beside,
        OptionalDouble devices) {

    /// Whose splits are judged beside a plan.
    private static final List<String> OTHERS =
            List.of("kaplan", "chinchilla-a1", "chinchilla-a2", "chinchilla-a3", "besiroglu");

    /// A planner of whom no more is wanted.
    public Planner(
            PlanLaw law,
            boolean lawGiven,
            Optional<ResampledLaws> resampled,
            Conditions conditions,
            Site site,
            ModelPlan.Choice choice,
            Library library) {
        this(
                law,
                lawGiven,
                resampled,
                conditions,
                site,
                choice,
                library,
                Beside.NONE,
                OptionalDouble.empty());
    }

    /// The plan of a goal, and everything that can be said about it.
    ///
    /// @throws PlanRefused where the law cannot answer, or there is no such plan
    public PlanAnswer plan(Goal goal) throws PlanRefused {
        Refusals.check(this, goal);
        Plan plan = plan(law, goal, site.central());
        List<Plan> corners =
                site.corners().stream().map(corner -> plan(law, goal, corner)).toList();
        PlanRange range = PlanRange.of(corners);
        Refusals.check(this, plan, range);
        Optional<ModelPlan> model =
                ModelPlan.of(
                        plan.value(PlanQuantity.PARAMETERS), law.law().card().convention(), choice);
        Judge judge =
                new Judge(law, weighted(site.central()), plan.spent(conditions.servedTokens()));
        Alternative itself = judge.itself();
        List<Alternative> alternatives = judge.alternatives(others());
        Optional<PlanIntervals> intervals = intervals(goal);
        SideBySide sideBySide =
                sideBySide(plan, TrainingBudgets.of(this, plan, corners), range, intervals, judge);
        return new PlanAnswer(
                goal,
                this,
                plan,
                Share.ofTraining(plan, site.central()),
                Share.ofServing(plan, site.central()),
                range,
                intervals,
                judge.within(PlanAnswer.TOLERATED),
                itself,
                alternatives,
                judge.curve(),
                sideBySide,
                model,
                Recipes.of(library, plan),
                assumptions(),
                Cautions.of(this, plan, itself, alternatives, model));
    }

    private SideBySide sideBySide(
            Plan plan,
            TrainingBudgets budgets,
            PlanRange range,
            Optional<PlanIntervals> intervals,
            Judge judge)
            throws PlanRefused {
        Candidate whole =
                new Candidate(
                        SideBySide.id(conditions),
                        SideBySide.name(conditions),
                        plan,
                        range,
                        intervals,
                        judge.itself());
        SideBySide all = new SideBySide(this, budgets, whole, judge);
        Refusals.check(all);
        return all;
    }

    private Optional<PlanIntervals> intervals(Goal goal) {
        return resampled
                .filter(ResampledLaws::hasIntervals)
                .map(laws -> PlanIntervals.of(laws, asked -> plan(asked, goal, site.central())));
    }

    /// Other laws whose splits are judged by this one.
    List<ScalingLaw> others() {
        Map<String, ScalingLaw> byId = new LinkedHashMap<>();
        Stream.concat(
                        OTHERS.stream().flatMap(id -> library.byId(id).stream()),
                        beside.laws().stream())
                .filter(other -> !other.id().equals(law.law().id()))
                .filter(ScalingLaw.class::isInstance)
                .map(ScalingLaw.class::cast)
                .forEach(other -> byId.putIfAbsent(other.id(), other));
        return List.copyOf(byId.values());
    }

    /// The numbers of a plan by a law around this one.
    Plan plan(PlanLaw asked, Goal goal, Scenario scenario) {
        return switch (goal) {
            case Goal.Compute(double flop) ->
                    spend(asked, flop, scenario.deviceHours(flop), scenario);
            case Goal.Money(double amount) -> {
                double hours = scenario.hoursFor(amount);
                yield spend(asked, scenario.flop(hours), hours, scenario);
            }
            case Goal.DeviceTime time -> {
                double hours = time.deviceHours();
                yield spend(asked, scenario.flop(hours), hours, scenario);
            }
            case Goal.TargetLoss(double loss) -> reach(asked, loss, scenario);
        };
    }

    private Plan spend(PlanLaw asked, double budget, double hours, Scenario scenario) {
        Conditions weighted = weighted(scenario);
        return Plan.of(
                asked.best(budget, weighted),
                asked.leastLoss(budget, weighted),
                conditions,
                scenario,
                hours);
    }

    private Plan reach(PlanLaw asked, double loss, Scenario scenario) {
        double budget = asked.budgetFor(loss, weighted(scenario));
        if (budget <= Double.MAX_VALUE) {
            return spend(asked, budget, scenario.deviceHours(budget), scenario);
        }
        Spent endless = new Spent(budget, budget, conditions.servedTokens());
        return Plan.of(endless, loss, conditions, scenario, scenario.deviceHours(budget));
    }

    /// The conditions, where serving costs what it does in a scenario.
    Conditions weighted(Scenario scenario) {
        return conditions.withServingWeight(scenario.servingWeight());
    }

    private List<Assumption> assumptions() {
        return Stream.of(LawAssumptions.of(this), site.used(), ModelAssumptions.of(choice))
                .flatMap(List::stream)
                .toList();
    }
}
