package isoscope.plan.design;

import isoscope.law.ComputeAllocation;
import isoscope.plan.Conditions;
import isoscope.plan.PlanLaw;
import isoscope.plan.PlanRefused;
import isoscope.plan.Scenario;
import isoscope.plan.Site;
import isoscope.plan.model.ModelPlan;
import isoscope.plan.model.ModelShape;
import java.util.List;
import java.util.Optional;

/// A sweep of models that can be built, and where it would be run.
///
/// @param law that it is laid out with
/// @param runs by budget and then by size, or the most worth first; no two of a budget are of one shape
/// @param asked how many sizes there were to be in all
/// @param choice of the models besides their sizes
/// @param site where it would be run
public record Design(
        PlanLaw law, List<DesignedRun> runs, int asked, ModelPlan.Choice choice, Site site) {
    /// Copies the list.
    public Design {
        runs = List.copyOf(runs);
    }

    /// The design of a sweep. A run has the parameters of its shape and the tokens that its budget then pays for.
    public static Design of(
            PlanLaw law, List<PlannedRun> sweep, ModelPlan.Choice choice, Site site) {
        List<DesignedRun> runs =
                sweep.stream().map(run -> designed(run, law, choice)).distinct().toList();
        return new Design(law, runs, sweep.size(), choice, site);
    }

    private static DesignedRun designed(PlannedRun run, PlanLaw law, ModelPlan.Choice choice) {
        Optional<ModelPlan> model =
                ModelPlan.of(run.parameters(), law.law().card().convention(), choice);
        double size = model.map(ModelPlan::counted).orElse(run.parameters());
        ComputeAllocation split = ComputeAllocation.of(run.budget(), size);
        ComputeAllocation best = ComputeAllocation.of(run.budget(), run.best());
        Optional<ModelShape> shape = model.map(ModelPlan::shape);
        return new DesignedRun(
                new PlannedRun(run.budget(), size, split.tokens(), run.best()),
                shape,
                law.loss(size, split.tokens(), Conditions.NONE),
                law.loss(run.best(), best.tokens(), Conditions.NONE),
                Optional.empty());
    }

    /// The same runs, the most worth first: those that narrow the interval of the best size of a budget most for their compute.
    ///
    /// @param given sizes and tokens of the runs that there are
    /// @param compute that budget, in FLOP
    /// @throws PlanRefused where the law or the runs that there are cannot tell
    public Design beside(List<ComputeAllocation> given, double compute) throws PlanRefused {
        return new Design(law, NextRuns.ranked(law, runs, given, compute), asked, choice, site);
    }

    /// FLOP of all runs.
    public double flop() {
        return runs.stream().mapToDouble(each -> each.run().budget()).sum();
    }

    /// Hours of devices for some FLOP.
    public double hours(double flop) {
        return site.central().deviceHours(flop);
    }

    /// The cost of all runs; NaN where the price is not known.
    public double cost() {
        Scenario scenario = site.central();
        return scenario.cost(scenario.deviceHours(flop()));
    }
}
