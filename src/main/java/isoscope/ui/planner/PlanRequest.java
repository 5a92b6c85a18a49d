package isoscope.ui.planner;

import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Law;
import isoscope.plan.Goal;
import isoscope.plan.PlanLaw;
import isoscope.plan.PlanRefused;
import isoscope.plan.Planner;
import isoscope.plan.model.ModelPlan;
import isoscope.quantity.Words;
import java.util.Locale;
import java.util.Optional;

/// Everything that a plan is made of; any thread may make it.
///
/// @param law that is asked
/// @param name by which the command finds the law
/// @param resampled laws of resampled runs around it
record PlanRequest(
        Question question, Law law, String name, Optional<ResampledLaws> resampled, Known known) {

    /// The plan without intervals, which take longer.
    PlanState quick() {
        return answer(Optional.empty());
    }

    /// The plan.
    PlanState whole() {
        return answer(resampled);
    }

    private PlanState answer(Optional<ResampledLaws> around) {
        Optional<Goal> goal = question.goal();
        Optional<PlanLaw> planning = PlanLaw.of(law);
        if (goal.isEmpty()) {
            return new PlanState.Refused(
                    Words.of(
                            "Type what the plan starts from: %s.",
                            question.kind().inputs().getFirst().title().toLowerCase(Locale.ROOT)));
        }
        if (planning.isEmpty()) {
            return new PlanState.Refused(
                    Words.of(
                            "%s has no loss over parameters and tokens alone. Choose another law.",
                            law.card().name()));
        }
        try {
            Planner planner =
                    new Planner(
                            planning.get(),
                            true,
                            around,
                            question.conditions(),
                            question.site(known.catalogue()),
                            ModelPlan.Choice.USUAL,
                            known.library());
            return new PlanState.Made(planner.plan(goal.get()), question, name);
        } catch (PlanRefused refused) {
            return new PlanState.Refused(refused.sentence());
        }
    }
}
