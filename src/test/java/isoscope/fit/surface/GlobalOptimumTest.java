package isoscope.fit.surface;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitSettings;
import isoscope.fit.method.SurfaceMethod;
import isoscope.law.ChinchillaSurface;
import isoscope.numerics.Expansion;
import isoscope.numerics.Huber;
import isoscope.runs.Run;
import isoscope.testkit.Sweeps;
import java.util.List;
import org.junit.jupiter.api.Tag;
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
    @Tag("slow")
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
}
