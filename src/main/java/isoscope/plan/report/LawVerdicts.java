package isoscope.plan.report;

import isoscope.law.ScalingLaw;
import isoscope.plan.Candidate;
import isoscope.plan.Plan;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanQuantity;
import isoscope.quantity.QuantityFormat;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Sentences on what the split of one law costs by another, and the other way round.
public final class LawVerdicts {
    private LawVerdicts() {}

    /// The sentences on the law of a plan and another one; none of a plan that is no split of another law.
    public static List<String> of(PlanAnswer answer, Candidate plan) {
        Optional<ScalingLaw> other = answer.beside().law(plan);
        String own = answer.planner().law().law().card().name();
        return other.stream()
                .flatMap(law ->
                        Stream.of(
                                sentence(
                                        law.card().name(),
                                        plan.plan(),
                                        plan.judged().computeOverhead(),
                                        own),
                                sentence(
                                        own,
                                        answer.beside().plans().getFirst().plan(),
                                        answer.beside()
                                                .judgedBy(law)
                                                .map(judged -> judged.computeOverhead())
                                                .orElse(Double.NaN),
                                        law.card().name())))
                .toList();
    }

    /// @param overhead share of compute that the split needs more; NaN where the judge tells no loss
    private static String sentence(String law, Plan split, double overhead, String judge) {
        if (Double.isNaN(overhead)) {
            return Words.of(
                    "%s gives no loss for the size of %s's split, so it cannot compare it.",
                    judge, law);
        }
        String words =
                Words.of(
                        "%s's split (%s on %s)",
                        law,
                        QuantityFormat.si(split.value(PlanQuantity.PARAMETERS)),
                        QuantityFormat.si(split.value(PlanQuantity.TOKENS)));
        return Double.isInfinite(overhead)
                ? Words.of("%s would never reach the same loss, by %s.", words, judge)
                : Words.of(
                        "%s would need %s× the compute for the same loss, by %s.",
                        words, QuantityFormat.si(1 + overhead), judge);
    }
}
