package isoscope.fit.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.Refitter;
import isoscope.fit.method.SurfaceMethod;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Resampler;
import isoscope.fit.resample.Scheme;
import isoscope.law.ChinchillaSurface;
import isoscope.numerics.Expansion;
import isoscope.numerics.Huber;
import isoscope.runs.Run;
import isoscope.testkit.Sweeps;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class SurfaceRefitterTest {
    static final List<FitMethod> METHODS = SurfaceMethodsTest.METHODS;

    private static final List<Run> RUNS = Sweeps.scattered(Surfaces.TRUTH, 80, .008, 31);

    @ParameterizedTest
    @FieldSource("METHODS")
    void takingARunTwiceIsFittingItTwice(FitMethod method) {
        FitProblem problem = FitProblem.of(RUNS);
        Refitter refitter = method.refitter(problem, Surfaces.fitted(method, problem).law());
        Resampler resampler = resampler(RUNS);
        for (int k = 0; k < 5; k++) {
            int[] times = resampler.draw(k);
            ChinchillaSurface refitted = Surfaces.surface(refitter.refit(times).orElseThrow());
            ChinchillaSurface repeated =
                    Surfaces.surface(Surfaces.fitted(method, Resampler.taken(RUNS, times)));
            assertThat(refitted.irreducible()).isCloseTo(repeated.irreducible(), within(1e-5));
            assertThat(refitted.a()).isCloseTo(repeated.a(), within(1e-3 * repeated.a()));
            assertThat(refitted.b()).isCloseTo(repeated.b(), within(1e-3 * repeated.b()));
            assertThat(refitted.alpha()).isCloseTo(repeated.alpha(), within(1e-5));
            assertThat(refitted.beta()).isCloseTo(repeated.beta(), within(1e-5));
        }
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void whatWasFittedBeforeDoesNotMatter(FitMethod method) {
        FitProblem problem = FitProblem.of(RUNS);
        Fitted fitted = Surfaces.fitted(method, problem);
        Refitter used = method.refitter(problem, fitted.law());
        Resampler resampler = resampler(RUNS);
        for (int k = 0; k < 5; k++) {
            used.refit(resampler.draw(k));
        }
        assertThat(used.refit(resampler.draw(9)))
                .isEqualTo(method.refitter(problem, fitted.law()).refit(resampler.draw(9)));
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void pinsHoldInResamples(FitMethod method) {
        FitProblem problem = new FitProblem("", RUNS, FitSettings.STANDARD.withPinned("A", 500));
        Refitter refitter = method.refitter(problem, Surfaces.fitted(method, problem).law());
        assertThat(Surfaces.surface(refitter.refit(resampler(RUNS).draw(1)).orElseThrow()).a())
                .isEqualTo(500);
    }

    @Test
    void aResampleThatCannotCarryTheFitHasNoLaw() {
        FitProblem problem = FitProblem.of(RUNS);
        SurfaceMethod method = SurfaceMethod.HUBER_LSE;
        Refitter refitter = method.refitter(problem, Surfaces.fitted(method, problem).law());
        int[] oneRun = new int[RUNS.size()];
        oneRun[3] = RUNS.size();
        assertThat(refitter.refit(oneRun)).isEmpty();
    }

    /// From the law of all runs, each resample's own global optimum is reached.
    @Test
    void aResampleEndsAtItsGlobalOptimum() {
        List<Run> runs = Sweeps.scattered(Surfaces.TRUTH, 60, .008, 12);
        FitProblem problem = FitProblem.of(runs);
        SurfaceMethod method = SurfaceMethod.HUBER_LSE;
        Refitter refitter = method.refitter(problem, Surfaces.fitted(method, problem).law());
        Resampler resampler = resampler(runs);
        Huber huber = new Huber(FitSettings.DEFAULT_HUBER_DELTA);
        for (int k = 0; k < 8; k++) {
            int[] times = resampler.draw(k);
            ChinchillaSurface law = Surfaces.surface(refitter.refit(times).orElseThrow());
            List<Run> taken = new ArrayList<>();
            IntStream.range(0, times.length)
                    .forEach(
                            i -> IntStream.range(0, times[i]).forEach(_ -> taken.add(runs.get(i))));
            double value =
                    taken.stream()
                            .mapToDouble(run ->
                                    huber.loss(
                                            Math.log(
                                                    run.loss()
                                                            / law.loss(
                                                                    run.parameters(),
                                                                    run.tokens()))))
                            .sum();
            assertThat(value)
                    .isLessThanOrEqualTo(new PlainMisfit(taken, huber).bruteForce(12, k) + 1e-9);
        }
    }

    /// Few runs with much noise: from the law of all runs alone, some resamples would end in the wrong valley.
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"2, 40, .02", "3, 20, .02", "4, 12, .02"})
    void aResampleOfNoisyRunsDoesToo(long seed, int count, double noise) {
        List<Run> runs = Sweeps.scattered(Surfaces.TRUTH, count, noise, seed);
        FitProblem problem = FitProblem.of(runs);
        SurfaceMethod method = SurfaceMethod.HUBER_LSE;
        Refitter refitter = method.refitter(problem, Surfaces.fitted(method, problem).law());
        Misfit misfit = Misfit.huberOfLogs(FitSettings.DEFAULT_HUBER_DELTA);
        Resampler resampler = resampler(runs);
        for (int k = 0; k < 40; k++) {
            LogRuns taken = LogRuns.of(runs).taken(resampler.draw(k));
            Optimum best =
                    new SurfaceSearch(taken, misfit, SurfaceLimits.of(FitSettings.STANDARD))
                            .anywhere(() -> false)
                            .orElseThrow();
            Expansion expansion = new Expansion(5);
            refitter.refit(resampler.draw(k))
                    .map(law -> Candidate.of(Surfaces.surface(law), taken).point())
                    .ifPresent(point -> {
                        new SurfaceObjective(taken, misfit).expand(point, expansion);
                        assertThat(expansion.value()).isLessThanOrEqualTo(best.objective() + 1e-9);
                    });
        }
    }

    private static Resampler resampler(List<Run> runs) {
        return Resampler.of(runs, new BootstrapSettings(100, 7, Scheme.CASES, .95));
    }
}
