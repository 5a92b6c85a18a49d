package isoscope.plan;

import isoscope.plan.catalogue.Estimate;
import isoscope.plan.model.ModelPlan;
import java.util.List;
import java.util.Optional;

/// A plan and everything that can be said about it.
///
/// @param goal the goal it started from
/// @param planner the law, the conditions and the site
/// @param plan its numbers
/// @param training the share of training in it
/// @param serving the share of serving in it
/// @param range between which they lie when assumptions are ranges
/// @param intervals by the laws of resampled runs, where there are any
/// @param within the sizes that reach its loss for at most [#TOLERATED] more of its compute
/// @param itself the plan, judged as the others are
/// @param alternatives for the same budget
/// @param regret the cost of being off its size, on either side
/// @param beside plans of other laws and with fewer conditions, side by side with it
/// @param model one that could be built for it; empty where no shape comes near its size
/// @param recipes learning rates and batches for it
/// @param assumptions everything that was taken for granted
/// @param cautions the cautions for a reader
public record PlanAnswer(
        Goal goal,
        Planner planner,
        Plan plan,
        Share training,
        Share serving,
        PlanRange range,
        Optional<PlanIntervals> intervals,
        Optional<Estimate> within,
        Alternative itself,
        List<Alternative> alternatives,
        List<Alternative> regret,
        SideBySide beside,
        Optional<ModelPlan> model,
        List<Recipe> recipes,
        List<Assumption> assumptions,
        List<Caution> cautions) {
    /// The share of compute that hardly matters.
    public static final double TOLERATED = 0.01;

    /// Copies the lists.
    public PlanAnswer {
        regret = List.copyOf(regret);
        alternatives = List.copyOf(alternatives);
        recipes = List.copyOf(recipes);
        assumptions = List.copyOf(assumptions);
        cautions = List.copyOf(cautions);
    }
}
