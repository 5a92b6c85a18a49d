package isoscope.fit.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.law.ChinchillaSurface;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.testkit.RealRuns;
import isoscope.testkit.Sweeps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IsoFlopTest {
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.69, 406.4, 410.7, .34, .28);
    private static final Series NINE =
            Series.of(6e18, 1e19, 3e19, 6e19, 1e20, 3e20, 6e20, 1e21, 3e21);

    @Test
    void findsTheNineBudgetsOfASweep() {
        IsoFlop.Analysed analysed = analyse(Sweeps.isoFlop(TRUTH, NINE, 4, 9));
        assertThat(analysed.budgets()).hasSize(9);
        assertThat(analysed.budgets())
                .allSatisfy(budget -> {
                    assertThat(budget.runs()).hasSize(9);
                    assertThat(budget.status()).isEqualTo(IsoFlop.Status.OK);
                });
        assertThat(analysed.runsOffBudget()).isZero();
        assertThat(analysed.parameters().orElseThrow().exponent())
                .isCloseTo(TRUTH.parametersExponent(), within(1e-6));
    }

    @Test
    void theExponentsOfParametersAndTokensAddUpToOne() {
        IsoFlop.Analysed analysed = analyse(Sweeps.isoFlop(TRUTH, NINE, 4, 9));
        double sum =
                analysed.parameters().orElseThrow().exponent()
                        + analysed.tokens().orElseThrow().exponent();
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @Test
    void runsOffTheBudgetsDoNotChainThemTogether() {
        List<Run> runs = new ArrayList<>(Sweeps.isoFlop(TRUTH, NINE, 4, 9));
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 30; i++) {
            double compute = 5e18 * Math.pow(800, random.nextDouble());
            double size = TRUTH.optimum(compute).parameters();
            runs.add(Sweeps.run("stray-" + i, TRUTH, size, compute / (6 * size), 0));
        }
        assertThat(analyse(runs).budgets()).hasSizeGreaterThanOrEqualTo(9).hasSizeLessThan(12);
    }

    @Test
    void aVertexOutsideTheSizesTriedIsAnEdge() {
        List<Run> runs = new ArrayList<>();
        for (double budget : new double[] {1e19, 1e20, 1e21}) {
            double best = TRUTH.optimum(budget).parameters();
            for (double size : Series.logSpaced(best * 3, best * 20, 6).toArray()) {
                runs.add(Sweeps.run("run-" + runs.size(), TRUTH, size, budget / (6 * size), 0));
            }
        }
        IsoFlop.Analysed analysed = analyse(runs);
        assertThat(analysed.budgets())
                .extracting(IsoFlop.Budget::status)
                .containsOnly(IsoFlop.Status.EDGE);
        assertThat(analysed.parameters()).isEmpty();
    }

    @Test
    void aParabolaThatOpensDownwardsHasNoMinimum() {
        List<Run> runs =
                IntStream.range(0, 15)
                        .mapToObj(i -> {
                            double size = 1e8 * (1 + i % 5);
                            double compute = Math.pow(10, 19 + i / 5);
                            double loss = 3 - .1 * Math.pow(i % 5 - 2, 2);
                            double tokens = compute / (6 * size);
                            return new Run("r" + i, "", size, tokens, compute, loss, null, 1);
                        })
                        .toList();
        assertThat(analyse(runs).budgets())
                .extracting(IsoFlop.Budget::status)
                .containsOnly(IsoFlop.Status.NO_MINIMUM);
    }

    @Test
    void saysHowManyBudgetsWereFoundWhenTheyAreTooFew() {
        IsoFlop outcome = IsoFlop.of(Sweeps.isoFlop(TRUTH, Series.of(1e19, 1e20), 4, 6));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        IsoFlop.NotEnough.class,
                        none -> {
                            assertThat(none.budgets()).isEqualTo(2);
                            assertThat(none.reason()).contains("This data has two");
                        });
    }

    @Test
    void findsTheBudgetsOfTheRealRunsThroughTheirScatter() {
        IsoFlop.Analysed analysed = analyse(RealRuns.withoutHighestLoss(RealRuns.chinchilla(), 5));
        assertThat(analysed.budgets()).hasSizeBetween(9, 13);
        assertThat(analysed.parameters().orElseThrow().exponent()).isCloseTo(.49, within(.03));
    }

    @Test
    void noRunsAreNotEnough() {
        assertThat(IsoFlop.of(List.of())).isInstanceOf(IsoFlop.NotEnough.class);
    }

    private static IsoFlop.Analysed analyse(List<Run> runs) {
        IsoFlop outcome = IsoFlop.of(runs);
        assertThat(outcome).isInstanceOf(IsoFlop.Analysed.class);
        return (IsoFlop.Analysed) outcome;
    }

    /// Within 20 % of each other, which would be too near for budgets that must be looked for.
    @Test
    void runsOfEqualRecordedComputeAreABudget() {
        ChinchillaSurface truth = new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);
        List<Run> runs = Sweeps.isoFlop(truth, Series.of(1e19, 1.2e19, 1.44e19, 1.7e19), 4, 6);
        assertThat(IsoFlop.of(runs))
                .isInstanceOfSatisfying(
                        IsoFlop.Analysed.class,
                        found -> {
                            assertThat(found.budgets()).hasSize(4);
                            assertThat(found.runsOffBudget()).isZero();
                        });
    }

    @Test
    void aGroupNamedAfterItsBudgetIsABudgetWhateverItsRunsCostExactly() {
        ChinchillaSurface truth = new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);
        List<Run> runs = new ArrayList<>();
        for (double budget : new double[] {1e19, 3e19, 9e19}) {
            List<Run> exact = Sweeps.isoFlop(truth, Series.of(budget), 4, 6);
            for (int i = 0; i < exact.size(); i++) {
                Run run = exact.get(i);
                runs.add(
                        new Run(
                                run.id() + budget,
                                String.format(Locale.ROOT, "%.0e", budget),
                                run.parameters(),
                                run.tokens(),
                                run.compute() * (.8 + .08 * i),
                                run.loss(),
                                null,
                                1));
            }
        }
        assertThat(IsoFlop.of(runs))
                .isInstanceOfSatisfying(
                        IsoFlop.Analysed.class,
                        found -> assertThat(found.runsOffBudget()).isZero());
    }
}
