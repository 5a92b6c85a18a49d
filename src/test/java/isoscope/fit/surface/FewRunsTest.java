package isoscope.fit.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.Refitter;
import isoscope.fit.method.SurfaceMethod;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Resampler;
import isoscope.fit.resample.Scheme;
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.testkit.Sweeps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Resamples of few runs are searched from as few starts as pilots need; intervals are those of a search from all.
class FewRunsTest {
    private static final int RESAMPLES = 80;
    private static final Misfit MISFIT = Misfit.huberOfLogs(FitSettings.DEFAULT_HUBER_DELTA);
    private static final List<ToDoubleFunction<ChinchillaSurface>> NUMBERS =
            List.of(
                    ChinchillaSurface::irreducible,
                    ChinchillaSurface::alpha,
                    ChinchillaSurface::beta,
                    surface -> Math.log(surface.a()),
                    surface -> Math.log(surface.b()));

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "8, .0005, 1",
        "8, .03, 2",
        "12, .0005, 3",
        "12, .03, 4",
        "20, .0005, 5",
        "20, .03, 7",
        "30, .005, 10"
    })
    void intervalsAreThoseOfSearchingFromEveryStart(int count, double noise, long seed) {
        List<Run> runs = Sweeps.scattered(Surfaces.TRUTH, count, noise, seed);
        FitProblem problem = FitProblem.of(runs);
        SurfaceMethod method = SurfaceMethod.HUBER_LSE;
        Refitter refitter = method.refitter(problem, Surfaces.fitted(method, problem).law());
        Resampler resampler =
                Resampler.of(runs, new BootstrapSettings(RESAMPLES, 7, Scheme.CASES, .9));
        List<ChinchillaSurface> quick = new ArrayList<>();
        List<ChinchillaSurface> whole = new ArrayList<>();
        for (int k = 0; k < RESAMPLES; k++) {
            int[] times = resampler.draw(k);
            Optional<Law> law = refitter.refit(times);
            Optional<Optimum> best = law.flatMap(_ -> whole(LogRuns.of(runs).taken(times)));
            law.map(Surfaces::surface).ifPresent(quick::add);
            best.map(Optimum::surface).ifPresent(whole::add);
        }
        assertThat(quick).hasSameSizeAs(whole).isNotEmpty();
        NUMBERS.forEach(
                number -> assertSameQuantiles(values(quick, number), values(whole, number)));
    }

    private static Optional<Optimum> whole(LogRuns taken) {
        return new SurfaceSearch(taken, MISFIT, SurfaceLimits.of(FitSettings.STANDARD))
                .anywhere(() -> false);
    }

    private static Series values(
            List<ChinchillaSurface> laws, ToDoubleFunction<ChinchillaSurface> number) {
        return Series.of(laws.stream().mapToDouble(number).sorted().toArray());
    }

    /// Within a hundredth of how far the middle nine tenths reach.
    private static void assertSameQuantiles(Series quick, Series whole) {
        int tail = whole.size() / 20;
        double reach = whole.get(whole.size() - 1 - tail) - whole.get(tail);
        for (int place : new int[] {tail, whole.size() / 2, whole.size() - 1 - tail}) {
            assertThat(quick.get(place)).isCloseTo(whole.get(place), within(.01 * reach));
        }
    }
}
