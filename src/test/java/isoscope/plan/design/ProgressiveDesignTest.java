package isoscope.plan.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.method.SurfaceMethod;
import isoscope.fit.resample.Bootstrap;
import isoscope.fit.resample.BootstrapProgress;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Ensemble;
import isoscope.fit.resample.Scheme;
import isoscope.law.ChinchillaSurface;
import isoscope.law.ComputeAllocation;
import isoscope.numerics.Interval;
import isoscope.plan.PlanLaw;
import isoscope.plan.PlanRefused;
import isoscope.quantity.Series;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.Run;
import isoscope.runs.file.RunFile;
import isoscope.testkit.Laws;
import isoscope.testkit.Sweeps;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.junit.jupiter.api.Test;

/// The synthetic sample, begun with its three lowest budgets and gone on with in two ways for the same compute: by a uniform
/// sweep over its other budgets, and by ranks, in three rounds with a fit before each. New losses are drawn from the law and the
/// noise that the sample was made with. `-Disoscope.draws=200` draws that many; the table is written to
/// `target/progressive-design.md`.
class ProgressiveDesignTest {
    private static final int DRAWS = Integer.getInteger("isoscope.draws", 6);
    private static final double TARGET = 1e24;
    private static final double NOISE = .004;
    private static final ChinchillaSurface TRUTH = Laws.surface(Laws.published("besiroglu"));
    private static final double TRUE_SIZE = TRUTH.optimum(TARGET).parameters();
    private static final double[] BEGUN = {6e18, 1e19, 3e19};
    private static final double[] OTHERS = {6e19, 1e20, 3e20, 6e20, 1e21, 3e21};
    private static final int ROUNDS = 3;
    private static final BootstrapSettings RESAMPLES =
            new BootstrapSettings(200, 42, Scheme.CASES, .95);

    private final List<Run> given = given();

    private static List<Run> given() {
        Path sample = Path.of("samples", "isoflop-synthetic.csv");
        double most = BEGUN[BEGUN.length - 1] * 1.01;
        return ((Loaded) RunFile.read(sample))
                .runs().runs().stream().filter(run -> run.compute() < most).toList();
    }

    /// The outcome of a way of going on, one of each draw.
    ///
    /// @param widths of the interval of ln N*
    private record Result(List<Double> widths, List<Double> costs, List<Boolean> held) {
        Result() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(List<Run> runs, double cost) {
            Interval sizes = sizes(runs);
            widths.add(Math.log(sizes.high() / sizes.low()));
            costs.add(cost);
            held.add(sizes.contains(TRUE_SIZE));
        }

        double width() {
            return new Median()
                    .evaluate(widths.stream().mapToDouble(Double::doubleValue).toArray());
        }

        String row(String name, double all) {
            return Words.of(
                    "| %s | %.4g | %.3f | %.2f | %d of %d |%n",
                    name,
                    costs.getFirst(),
                    width(),
                    width() / all,
                    held.stream().filter(in -> in).count(),
                    held.size());
        }
    }

    private static Interval sizes(List<Run> runs) {
        FitProblem problem = FitProblem.of(runs);
        Ensemble ensemble =
                new Bootstrap(SurfaceMethod.LEAST_SQUARES, RESAMPLES, 2)
                        .around(problem, fit(problem), BootstrapProgress.NONE, () -> false);
        return ensemble.resampled().ofAllocation(TARGET, ComputeAllocation::parameters);
    }

    private static Fitted fit(FitProblem problem) {
        return (Fitted) SurfaceMethod.LEAST_SQUARES.fit(problem, () -> false);
    }

    private static double cost(List<Run> runs) {
        return runs.stream().mapToDouble(Run::compute).sum();
    }

    private static List<Run> drawn(List<PlannedRun> runs, SplittableRandom random, String name) {
        List<Run> drawn = new ArrayList<>();
        for (PlannedRun run : runs) {
            String id = name + drawn.size();
            double noise = NOISE * random.nextGaussian();
            drawn.add(Sweeps.run(id, TRUTH, run.parameters(), run.tokens(), noise));
        }
        return drawn;
    }

    private static PlanLaw law(List<Run> runs) {
        return PlanLaw.of(fit(FitProblem.of(runs)).law()).orElseThrow();
    }

    /// Four sizes of each other budget, about the best one by the fit of the runs that there are.
    ///
    /// @param reach how many times the best size they go to
    private List<PlannedRun> uniform(double reach) {
        return new Sweep(Series.of(OTHERS), 4, reach, Spacing.GEOMETRIC).runs(law(given));
    }

    private Result uniformly(double reach) {
        Result result = new Result();
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Run> runs = new ArrayList<>(given);
            runs.addAll(drawn(uniform(reach), new SplittableRandom(2L * draw), "u"));
            result.add(runs, cost(runs) - cost(given));
        }
        return result;
    }

    private List<Run> ranked(double budget, SplittableRandom random) throws PlanRefused {
        List<Run> runs = new ArrayList<>(given);
        for (int round = 0; round < ROUNDS; round++) {
            runs.addAll(drawn(first(runs, budget / ROUNDS), random, round + "-"));
        }
        return runs;
    }

    /// The first ranks that a budget pays for; what is left pays for the next one with fewer tokens.
    private static List<PlannedRun> first(List<Run> known, double budget) throws PlanRefused {
        PlanLaw law = law(known);
        Series budgets = Series.logSpaced(BEGUN[0], OTHERS[OTHERS.length - 1], 9);
        List<DesignedRun> candidates =
                new Sweep(budgets, 13, 8, Spacing.GEOMETRIC)
                        .runs(law).stream()
                                .map(run ->
                                        new DesignedRun(
                                                run,
                                                Optional.empty(),
                                                Double.NaN,
                                                Double.NaN,
                                                Optional.empty()))
                                .toList();
        List<ComputeAllocation> seen =
                known.stream()
                        .map(run -> new ComputeAllocation(run.parameters(), run.tokens()))
                        .toList();
        List<PlannedRun> taken = new ArrayList<>();
        double left = budget;
        for (DesignedRun next : NextRuns.ranked(law, candidates, seen, TARGET)) {
            PlannedRun run = next.run();
            if (run.budget() > left) {
                double tokens = left / (6 * run.parameters());
                taken.add(new PlannedRun(left, run.parameters(), tokens, run.best()));
                return taken;
            }
            taken.add(run);
            left -= run.budget();
        }
        return taken;
    }

    @Test
    void aProgressiveDesignBeatsAUniformOneOfTheSameCompute() throws PlanRefused, IOException {
        double budget = uniform(4).stream().mapToDouble(PlannedRun::budget).sum();
        Result before = new Result();
        before.add(given, 0);
        Result near = uniformly(4);
        Result wide = uniformly(8);
        Result byRank = new Result();
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Run> runs = ranked(budget, new SplittableRandom(2L * draw + 1));
            byRank.add(runs, cost(runs) - cost(given));
        }
        Files.writeString(
                Path.of("target", "progressive-design.md"),
                before.row("nothing", before.width())
                        + near.row("a uniform sweep, sizes within 4 times", before.width())
                        + wide.row("a uniform sweep, sizes within 8 times", before.width())
                        + byRank.row("three rounds by rank", before.width()));
        assertThat(List.of(near.costs(), wide.costs(), byRank.costs()))
                .allSatisfy(costs ->
                        assertThat(costs)
                                .allSatisfy(cost ->
                                        assertThat(cost / budget).isCloseTo(1, within(.01))));
        assertThat(byRank.width()).isLessThan(.8 * Math.min(near.width(), wide.width()));
    }
}
