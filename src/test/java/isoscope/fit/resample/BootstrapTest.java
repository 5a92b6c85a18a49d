package isoscope.fit.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.FitWarning;
import isoscope.fit.method.SurfaceMethod;
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.testkit.Sweeps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BootstrapTest {
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);
    private static final FitProblem PROBLEM = FitProblem.of(Sweeps.scattered(TRUTH, 40, .005, 3));
    private static final FitMethod METHOD = SurfaceMethod.HUBER_LSE;
    private static final Fitted FITTED = (Fitted) METHOD.fit(PROBLEM, () -> false);

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 50})
    void theNumbersDoNotDependOnTheThreads(int threads) {
        assertThat(around(METHOD, 24, threads).laws()).isEqualTo(around(METHOD, 24, 1).laws());
    }

    @Test
    void anotherSeedGivesOtherLaws() {
        BootstrapSettings other = new BootstrapSettings(3, 7, Scheme.CASES, .95);
        List<Law> laws =
                new Bootstrap(METHOD, other, 2)
                        .around(PROBLEM, FITTED, BootstrapProgress.NONE, () -> false)
                        .laws();
        assertThat(laws).hasSize(3).doesNotContainAnyElementsOf(around(METHOD, 3, 2).laws());
    }

    @Test
    void resamplesWithoutALawAreCounted() {
        Ensemble ensemble = around(GivenRefits.failingAbove(1), 200, 2);
        assertThat(ensemble.failed()).isBetween(30, 80);
        assertThat(ensemble.laws()).hasSize(200 - ensemble.failed());
        assertThat(ensemble.partial()).isFalse();
        assertThat(ensemble.warnings()).isEmpty();
    }

    @Test
    void whereMostResamplesHaveNoLawTheIntervalsSaySo() {
        Ensemble ensemble = around(GivenRefits.failingAbove(0), 200, 2);
        assertThat(ensemble.laws()).hasSizeBetween(50, 100);
        assertThat(ensemble.warnings())
                .extracting(FitWarning::code)
                .containsExactly("failed-resamples");
    }

    @Test
    void progressEndsWithEverythingDone() {
        List<Integer> reports = new ArrayList<>();
        Set<Thread> threads = new HashSet<>();
        bootstrap(METHOD, 24, 2)
                .around(
                        PROBLEM,
                        FITTED,
                        (done, total, soFar) -> {
                            reports.add(done);
                            threads.add(Thread.currentThread());
                            assertThat(total).isEqualTo(24);
                            assertThat(soFar.get().done()).isBetween(done, 24);
                        },
                        () -> false);
        assertThat(reports).isSortedAccordingTo(Comparator.naturalOrder()).endsWith(24);
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void calledOffItKeepsWhatIsThere() {
        AtomicBoolean enough = new AtomicBoolean();
        Ensemble ensemble =
                bootstrap(METHOD, 1_000_000, 2)
                        .around(PROBLEM, FITTED, (done, _, _) -> enough.set(done > 2), enough::get);
        assertThat(ensemble.partial()).isTrue();
        assertThat(ensemble.laws()).hasSizeGreaterThan(2);
        assertThat(ensemble.interval(law -> law.card().parameters().getOrDefault("E", 0.)).low())
                .isPositive();
    }

    @Test
    void calledOffAtOnceItDoesNothing() {
        assertThat(
                        bootstrap(METHOD, 10, 2)
                                .around(PROBLEM, FITTED, BootstrapProgress.NONE, () -> true)
                                .done())
                .isZero();
    }

    @Test
    void anInterruptCallsItOffAndStaysSet() {
        Thread.currentThread().interrupt();
        Ensemble ensemble = around(METHOD, 1_000_000, 2);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(ensemble.partial()).isTrue();
    }

    @Test
    void aFaultOfAWorkerReachesTheCaller() {
        FitMethod broken =
                new GivenRefits(
                        METHOD,
                        law ->
                                times -> {
                                    if (times[0] > 3) {
                                        throw new IllegalStateException("broken refit");
                                    }
                                    return Optional.of(law);
                                });
        assertThatThrownBy(() -> around(broken, 1_000_000, 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken refit");
    }

    @Test
    void everyThreadHasARefitterOfItsOwnAndEndsWithIt() {
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        FitMethod watched =
                new GivenRefits(
                        METHOD,
                        law -> {
                            Thread owner = Thread.currentThread();
                            workers.add(owner);
                            return times -> {
                                assertThat(Thread.currentThread()).isSameAs(owner);
                                return Optional.of(law);
                            };
                        });
        assertThat(around(watched, 5_000, 3).laws()).hasSize(5_000);
        assertThat(workers).hasSize(3).allMatch(Thread::isDaemon);
        assertThat(workers).allSatisfy(BootstrapTest::ends);
    }

    private static void ends(Thread worker) throws InterruptedException {
        worker.join(5_000);
        assertThat(worker.isAlive()).isFalse();
    }

    private static Ensemble around(FitMethod method, int resamples, int threads) {
        return bootstrap(method, resamples, threads)
                .around(PROBLEM, FITTED, BootstrapProgress.NONE, () -> false);
    }

    private static Bootstrap bootstrap(FitMethod method, int resamples, int threads) {
        return new Bootstrap(
                method, new BootstrapSettings(resamples, 42, Scheme.CASES, .95), threads);
    }
}
