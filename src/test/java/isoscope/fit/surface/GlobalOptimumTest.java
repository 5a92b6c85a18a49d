package isoscope.fit.surface;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitSettings;
import isoscope.fit.method.SurfaceMethod;
import isoscope.law.ChinchillaSurface;
import isoscope.numerics.Expansion;
import isoscope.numerics.Huber;
import isoscope.runs.Run;
import isoscope.testkit.Golden;
import isoscope.testkit.RealRuns;
import isoscope.testkit.Sweeps;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The search finds the global optimum: nothing that a brute-force search finds is lower.
class GlobalOptimumTest {
    private static final double MARGIN = 1e-9;
    private static final Huber HUBER = new Huber(FitSettings.DEFAULT_HUBER_DELTA);
    private final SurfaceMethod method = SurfaceMethod.HUBER_LSE;

    /// Ordinary, asymmetric, without a floor, nearly degenerate (a term that hardly matters, exponents that hardly
    /// differ from none, runs in a narrow range of noise) and few runs.
    @ParameterizedTest
    @CsvSource({
        "1.8172, 482.01, 2085.43, .3478, .3658, 60, .004, 21",
        "1.7, 406, 410, .34, .28, 60, .004, 22",
        "1.5, 3000, 15, .465, .155, 60, .004, 23",
        "1.5, 3000, 15, .465, .155, 40, .02, 29",
        ".5, 40, 60, .15, .45, 60, .004, 24",
        "0, 60, 90, .2, .2, 60, .01, 25",
        "2.2, .5, 2085, .05, .3658, 50, .003, 26",
        "1, 20, 5e9, .1, 1.1, 50, .01, 27",
        "1.8172, 482.01, 2085.43, .3478, .3658, 7, .004, 28",
        "1.5, 3000, 15, .465, .155, 9, .01, 30"
    })
    void noRandomStartEndsLower(
            double irreducible,
            double a,
            double b,
            double alpha,
            double beta,
            int count,
            double noise,
            long seed) {
        ChinchillaSurface truth = new ChinchillaSurface(irreducible, a, b, alpha, beta);
        List<Run> runs = Sweeps.scattered(truth, count, noise, seed);
        double found =
                new SurfaceSearch(
                                LogRuns.of(runs),
                                Misfit.huberOfLogs(HUBER.delta()),
                                SurfaceLimits.of(FitSettings.STANDARD))
                        .anywhere(() -> false)
                        .orElseThrow()
                        .objective();
        double brute = new PlainMisfit(runs, HUBER).bruteForce(40, seed);
        assertThat(found).isLessThanOrEqualTo(brute + MARGIN);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-5, 1e-4, 1e-2, 1})
    void norForAnyDelta(double delta) {
        List<Run> runs = Sweeps.scattered(Surfaces.TRUTH, 60, .006, 41);
        FitSettings settings = FitSettings.STANDARD.withHuberDelta(delta);
        double brute = new PlainMisfit(runs, new Huber(delta)).bruteForce(30, 5);
        assertThat(Surfaces.fitted(method, runs, settings).objective())
                .isLessThanOrEqualTo(brute + MARGIN);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theTruthIsNoBetter(long seed) {
        List<Run> runs = Sweeps.scattered(Surfaces.TRUTH, 150, .005, seed);
        LogRuns logs = LogRuns.of(runs);
        double[] truth = Candidate.of(Surfaces.TRUTH, logs).point();
        var expansion = new Expansion(5);
        new SurfaceObjective(logs, Misfit.huberOfLogs(HUBER.delta())).expand(truth, expansion);
        assertThat(Surfaces.fitted(method, runs).objective()).isLessThan(expansion.value());
    }

    @ParameterizedTest
    @CsvSource({"R1, 5", "R2, 0"})
    void reachesTheKnownOptimumOnRealRuns(String prefix, int dropped) {
        Golden golden = Golden.load();
        var fitted =
                Surfaces.fitted(
                        method, RealRuns.withoutHighestLoss(RealRuns.chinchilla(), dropped));
        check(golden, prefix, Surfaces.surface(fitted));
        golden.row(prefix + "_obj").check(fitted.objective());
        if (dropped == 5) {
            assertThat(fitted.objective()).isLessThanOrEqualTo(1.018275e-3);
        }
    }

    @Test
    void squaresOfTheLossReachTheKnownOptimumOnRealRuns() {
        Golden golden = Golden.load();
        List<Run> runs =
                RealRuns.withoutHighestLoss(RealRuns.chinchilla(), 5).stream()
                        .filter(run -> run.compute() < 1e21)
                        .toList();
        golden.row("VP_n").check(runs.size());
        List<Run> inMillions =
                runs.stream().map(run -> Surfaces.scaled(run, 1e-6, 1e-9, 1)).toList();
        check(golden, "VP", Surfaces.surface(Surfaces.fitted(SurfaceMethod.VPNLS, inMillions)));
    }

    @Test
    void theRealRunsAreThosePublished() {
        Golden golden = Golden.load();
        List<Run> runs = RealRuns.chinchilla();
        golden.row("R00a").check(runs.size());
        golden.row("R00b").check(RealRuns.withoutHighestLoss(runs, 5).size());
        double[] losses = runs.stream().mapToDouble(Run::loss).sorted().toArray();
        for (int i = 0; i < 5; i++) {
            golden.row("R3_" + i).check(losses[losses.length - 1 - i]);
        }
    }

    private static void check(Golden golden, String prefix, ChinchillaSurface surface) {
        golden.row(prefix + "_E").check(surface.irreducible());
        golden.row(prefix + "_A").check(surface.a());
        golden.row(prefix + "_B").check(surface.b());
        golden.row(prefix + "_alpha").check(surface.alpha());
        golden.row(prefix + "_beta").check(surface.beta());
    }
}
