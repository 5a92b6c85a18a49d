package isoscope.ui.planner;

import isoscope.fit.resample.ResampledLaws;
import isoscope.law.Law;
import isoscope.plan.Beside;
import isoscope.plan.Goal;
import isoscope.plan.PlanLaw;
import isoscope.plan.PlanRefused;
import isoscope.plan.Planner;
import isoscope.ui.workspace.AskedLaw;
import isoscope.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Everything that a plan is made of; any thread may make it.
///
/// @param shown laws whose splits are wanted beside the plan
record PlanRequest(Question question, AskedLaw asked, List<Law> shown, Known known) {
    /// Copies the list.
    PlanRequest {
        shown = List.copyOf(shown);
    }

    /// The plan without intervals, which take longer.
    PlanState quick() {
        return answer(Optional.empty());
    }

    /// The plan with intervals.
    PlanState whole() {
        return answer(asked.resampled().flatMap(Supplier::get));
    }

    private PlanState answer(Optional<ResampledLaws> around) {
        Optional<Goal> goal = question.goal();
        Optional<PlanLaw> planning = PlanLaw.of(asked.law());
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
                            asked.law().card().name()));
        }
        try {
            Planner planner =
                    new Planner(
                            planning.get(),
                            true,
                            around,
                            question.conditions(),
                            question.site(known.catalogue()),
                            question.choice(),
                            known.library(),
                            new Beside(shown, question.parameters()),
                            question.devices());
            return new PlanState.Made(planner.plan(goal.get()), question, asked.name());
        } catch (PlanRefused refused) {
            return new PlanState.Refused(refused.sentence());
        }
    }
}
