package isoscope.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Plans side by side: which there are, what each spends, and what it loses.
class SideBySideTest {
    private static final Goal BUDGET = new Goal.Compute(5.76e23);
    private static final double SERVED = 1e13;

    private static Candidate plan(PlanAnswer answer, String id) {
        return answer.beside().plans().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double value(Candidate plan, PlanQuantity quantity) {
        return plan.plan().value(quantity);
    }

    private static List<String> ids(PlanAnswer answer) {
        return answer.beside().plans().stream().map(Candidate::id).limit(3).toList();
    }

    @Test
    void aPlanForEachConditionThatIsGiven() {
        assertThat(ids(Plans.answer("muennighoff", BUDGET, Conditions.NONE)))
                .containsExactly("compute-optimal", "kaplan", "chinchilla-a1");
        assertThat(ids(Plans.answer("muennighoff", BUDGET, new Conditions(SERVED, 1e15))))
                .containsExactly("compute-optimal", "inference-aware", "data-limited");
        assertThat(ids(Plans.answer("muennighoff", BUDGET, new Conditions(0, 5e11))))
                .containsExactly("compute-optimal", "data-limited", "kaplan");
    }

    @Test
    void theSplitOfAnotherLawSpendsTheSameBudgetAndIsJudgedByTheLawOfThePlan() {
        Candidate kaplan = plan(Plans.answer("chinchilla-a3", BUDGET, Conditions.NONE), "kaplan");

        assertThat(value(kaplan, PlanQuantity.TRAINING_FLOP)).isCloseTo(5.76e23, within(1e12));
        assertThat(value(kaplan, PlanQuantity.PARAMETERS)).isCloseTo(804.3e9, within(1e8));
        assertThat(value(kaplan, PlanQuantity.TOKENS)).isCloseTo(119.4e9, within(1e8));
        assertThat(value(kaplan, PlanQuantity.LOSS))
                .isEqualTo(
                        Plans.law("chinchilla-a3")
                                .loss(
                                        value(kaplan, PlanQuantity.PARAMETERS),
                                        value(kaplan, PlanQuantity.TOKENS),
                                        Conditions.NONE));
    }

    @Test
    void thePlanThatThinksOfServingIsSmallerAndTakesLeastInAllForTheSameLoss() {
        PlanAnswer answer = Plans.answer("chinchilla-a3", BUDGET, new Conditions(SERVED, 1e30));
        Candidate aware = plan(answer, SideBySide.INFERENCE_AWARE);
        Candidate optimal = plan(answer, SideBySide.COMPUTE_OPTIMAL);

        assertThat(value(aware, PlanQuantity.LOSS))
                .isCloseTo(value(optimal, PlanQuantity.LOSS), within(1e-9));
        assertThat(value(aware, PlanQuantity.TRAINING_FLOP))
                .isGreaterThan(value(optimal, PlanQuantity.TRAINING_FLOP));
        assertThat(answer.beside().plans())
                .allSatisfy(each ->
                        assertThat(value(each, PlanQuantity.GPU_HOURS))
                                .isGreaterThanOrEqualTo(value(aware, PlanQuantity.GPU_HOURS)));
    }

    @Test
    void trainingAsIfAllTokensWereNewCostsLossWhereTheyAreRepeated() {
        PlanAnswer answer = Plans.answer("muennighoff", BUDGET, new Conditions(0, 1e11));
        Candidate optimal = plan(answer, SideBySide.COMPUTE_OPTIMAL);
        Candidate limited = plan(answer, SideBySide.DATA_LIMITED);

        assertThat(value(optimal, PlanQuantity.TRAINING_FLOP))
                .isCloseTo(value(limited, PlanQuantity.TRAINING_FLOP), within(1e12));
        assertThat(value(optimal, PlanQuantity.LOSS))
                .isGreaterThan(value(limited, PlanQuantity.LOSS));
        assertThat(value(optimal, PlanQuantity.EPOCHS))
                .isEqualTo(value(optimal, PlanQuantity.TOKENS) / 1e11);
    }

    @Test
    void aModelOfAnySizeIsPlannedAtTheSameTraining() {
        PlanAnswer answer = Plans.answer("chinchilla-a3", BUDGET, new Conditions(SERVED, 1e30));

        Candidate chosen = answer.beside().ofSize(7e9);

        assertThat(value(chosen, PlanQuantity.TRAINING_FLOP))
                .isCloseTo(answer.beside().trainingFlop(), within(1e12));
        assertThat(value(chosen, PlanQuantity.INFERENCE_FLOP)).isEqualTo(2 * 7e9 * SERVED);
        assertThat(chosen.judged().lossDifference()).isPositive();
        assertThat(chosen.range().isRange(PlanQuantity.GPU_HOURS)).isTrue();
    }
}
