package isoscope.plan.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitProblem;
import isoscope.fit.method.SurfaceMethod;
import isoscope.law.ComputeAllocation;
import isoscope.plan.PlanRefused;
import isoscope.plan.SiteChoice;
import isoscope.plan.SiteMaker;
import isoscope.plan.catalogue.Catalogue;
import isoscope.plan.model.ModelPlan;
import isoscope.plan.simulate.DrawnRuns;
import isoscope.plan.simulate.Truth;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.testkit.Laws;
import isoscope.testkit.Sweeps;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.junit.jupiter.api.Test;

class NextRunsTest {
    private static final int DRAWS = 150;
    private static final double TARGET = 1e24;
    private static final Truth TRUTH = Truth.of(Laws.published("besiroglu")).orElseThrow();
    private static final List<PlannedRun> GIVEN = sweep(1e18, 1e20, 3, 7);

    private static List<PlannedRun> sweep(double low, double high, int budgets, int points) {
        return new Sweep(Series.logSpaced(low, high, budgets), points, 4, Spacing.GEOMETRIC)
                .runs(TRUTH.law());
    }

    private static List<DesignedRun> ranked(List<PlannedRun> given) throws PlanRefused {
        Design design =
                Design.of(
                        TRUTH.law(),
                        sweep(1e18, 1e21, 4, 9),
                        ModelPlan.Choice.USUAL,
                        new SiteMaker(Catalogue.load()).site(SiteChoice.NONE));
        List<ComputeAllocation> known =
                given.stream()
                        .map(run -> new ComputeAllocation(run.parameters(), run.tokens()))
                        .toList();
        return design.beside(known, TARGET).runs();
    }

    private static Gain gain(DesignedRun run) {
        return run.gain().orElseThrow();
    }

    /// The standard deviation of ln N* of fits to runs drawn again and again, with little noise.
    private static double spread(List<PlannedRun> runs) {
        List<Run> design = DrawnRuns.of(runs, TRUTH);
        double[] sizes =
                IntStream.range(0, DRAWS)
                        .mapToDouble(seed -> bestSize(Sweeps.noisy(design, 1e-4, seed)))
                        .toArray();
        return new StandardDeviation().evaluate(sizes);
    }

    private static double bestSize(List<Run> runs) {
        FitProblem problem = FitProblem.of(runs).near(TRUTH.law().law());
        FitOutcome.Fitted fitted =
                (FitOutcome.Fitted) SurfaceMethod.LEAST_SQUARES.fit(problem, () -> false);
        return Math.log(fitted.scalingLaw().orElseThrow().split(TARGET).parameters());
    }

    private static List<PlannedRun> and(List<PlannedRun> given, List<DesignedRun> more) {
        return Stream.concat(given.stream(), more.stream().map(DesignedRun::run)).toList();
    }

    private static double flop(List<DesignedRun> runs) {
        return runs.stream().mapToDouble(run -> run.run().budget()).sum();
    }

    @Test
    void theIntervalNarrowsAsIsFoundWhenRunsAreDrawnAndFitted() throws PlanRefused {
        List<DesignedRun> ranked = ranked(GIVEN);
        double before = spread(GIVEN);
        for (int some : new int[] {8, 24}) {
            double left = spread(and(GIVEN, ranked.subList(0, some))) / before;
            double told = gain(ranked.get(some - 1)).left();
            assertThat(left / told).as("%s runs", some).isCloseTo(1, within(.2));
        }
    }

    @Test
    void everyRunNarrowsTheIntervalOfThoseBefore() throws PlanRefused {
        double left = 1;
        for (DesignedRun run : ranked(GIVEN)) {
            assertThat(gain(run).left() / left)
                    .isCloseTo(1 - gain(run).narrower(), within(1e-9))
                    .isLessThan(1);
            left = gain(run).left();
        }
    }

    /// Both add to the same runs, and the ranked ones take no more compute.
    @Test
    void theFirstRanksBeatAUniformSweepOfTheSameCompute() throws PlanRefused {
        List<PlannedRun> uniform = sweep(1e18, 1e21, 4, 4);
        double budget = uniform.stream().mapToDouble(PlannedRun::budget).sum();
        List<DesignedRun> ranked = ranked(GIVEN);
        int taken = ranked.size();
        while (flop(ranked.subList(0, taken)) > budget) {
            taken--;
        }
        double byRank = spread(and(GIVEN, ranked.subList(0, taken)));
        double uniformly = spread(Stream.concat(GIVEN.stream(), uniform.stream()).toList());
        assertThat(byRank).isLessThan(.95 * uniformly);
    }

    @Test
    void runsThatTellNothingApartAreRefused() {
        assertThatThrownBy(() -> ranked(GIVEN.subList(0, 4)))
                .isInstanceOf(PlanRefused.class)
                .hasMessageContaining("cannot separate the constants of besiroglu");
    }
}
