package isoscope.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.resample.ResampledLaws;
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.numerics.Interval;
import isoscope.plan.model.ModelPlan;
import isoscope.testkit.Laws;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanIntervalsTest {
    /// A hundred laws of irreducible losses from 1.81 to 2.008.
    private static final List<Law> RESAMPLED =
            IntStream.range(0, 100).<Law>mapToObj(i -> law(1.81 + 0.002 * i)).toList();

    private static Law law(double irreducible) {
        return Laws.chinchilla(
                Laws.CARD, new ChinchillaSurface(irreducible, 482.01, 2085.43, .3478, .3658));
    }

    private static PlanIntervals intervals(Goal goal, int failed) throws PlanRefused {
        return answer(goal, failed).intervals().orElseThrow();
    }

    private static PlanAnswer answer(Goal goal, int failed) throws PlanRefused {
        return new Planner(
                        PlanLaw.of(law(1.9)).orElseThrow(),
                        true,
                        Optional.of(new ResampledLaws(RESAMPLED, failed, 0.9, "a test")),
                        Conditions.NONE,
                        new SiteMaker(Plans.CATALOGUE).site(SiteChoice.NONE),
                        ModelPlan.Choice.USUAL,
                        Plans.LIBRARY)
                .plan(goal);
    }

    private static Interval of(PlanIntervals intervals, PlanQuantity quantity) {
        return Objects.requireNonNull(intervals.of().get(quantity));
    }

    @Test
    void theLossOfABudgetIsAsSureAsTheLaws() throws PlanRefused {
        PlanIntervals intervals = intervals(new Goal.Compute(1e22), 0);
        double reducible = Plans.law("besiroglu").leastLoss(1e22, Conditions.NONE) - 1.8172;
        Interval loss = of(intervals, PlanQuantity.LOSS);
        assertThat(loss.low()).isCloseTo(1.81 + 0.002 * 4.05 + reducible, within(1e-4));
        assertThat(loss.high()).isCloseTo(1.81 + 0.002 * 94.95 + reducible, within(1e-4));
        Interval parameters = of(intervals, PlanQuantity.PARAMETERS);
        assertThat(parameters.low()).isEqualTo(parameters.high());
    }

    @Test
    void whereSomeLawsNeverReachALossTheUpperEndIsInfinite() throws PlanRefused {
        // A fifth of the laws have an irreducible loss above it.
        PlanIntervals intervals = intervals(new Goal.TargetLoss(1.969), 0);
        for (PlanQuantity quantity :
                List.of(
                        PlanQuantity.PARAMETERS,
                        PlanQuantity.TOKENS,
                        PlanQuantity.TRAINING_FLOP,
                        PlanQuantity.GPU_HOURS,
                        PlanQuantity.COST)) {
            assertThat(of(intervals, quantity).low()).as(quantity.id()).isFinite().isPositive();
            assertThat(of(intervals, quantity).high()).as(quantity.id()).isInfinite();
        }
        assertThat(of(intervals, PlanQuantity.LOSS).high()).isCloseTo(1.969, within(1e-12));
        assertThat(intervals.isInterval(PlanQuantity.COST)).isTrue();
        assertThat(intervals.isInterval(PlanQuantity.LOSS)).isFalse();
    }

    @Test
    void plansOfOtherLawsHaveIntervalsToo() throws PlanRefused {
        PlanAnswer answer = answer(new Goal.Compute(1e22), 0);

        assertThat(answer.beside().plans())
                .hasSizeGreaterThan(3)
                .allSatisfy(each -> {
                    PlanIntervals intervals = each.intervals().orElseThrow();
                    double loss = each.plan().value(PlanQuantity.LOSS);
                    assertThat(of(intervals, PlanQuantity.LOSS).low())
                            .isBetween(loss - 0.1, loss - 0.08);
                    assertThat(intervals.isInterval(PlanQuantity.COST)).isFalse();
                });
    }

    @Test
    void tooManyFailedResamplesGiveNoIntervals() throws PlanRefused {
        assertThat(answer(new Goal.Compute(1e22), 101).intervals()).isEmpty();
    }
}
