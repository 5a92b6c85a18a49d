package isoscope.fit.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.method.SurfaceMethod;
import isoscope.law.ChinchillaSurface;
import isoscope.runs.Run;
import isoscope.testkit.Sweeps;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Properties of every method that fits L = E + A/N^α + B/D^β.
class SurfaceMethodsTest {
    static final List<FitMethod> METHODS =
            List.of(SurfaceMethod.HUBER_LSE, SurfaceMethod.LEAST_SQUARES, SurfaceMethod.VPNLS);

    private static final List<ChinchillaSurface> TRUTHS =
            List.of(
                    new ChinchillaSurface(1.69, 406.4, 410.7, .34, .28),
                    Surfaces.TRUTH,
                    new ChinchillaSurface(.8, 60, 200, .2, .25),
                    new ChinchillaSurface(2.5, 5e4, 3e6, .6, .8),
                    new ChinchillaSurface(1.5, 3000, 15, .465, .155));

    @ParameterizedTest
    @FieldSource("METHODS")
    void recoversTheLawBehindNoiselessRuns(FitMethod method) {
        for (ChinchillaSurface truth : TRUTHS) {
            Fitted fitted = Surfaces.fitted(method, Sweeps.scattered(truth, 80, 0, 11));
            assertClose(Surfaces.surface(fitted), truth, 1e-4);
            assertThat(fitted.goodness().r2()).isCloseTo(1, within(1e-6));
            assertThat(fitted.goodness().maxAbsResidual()).isLessThan(1e-5);
        }
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void theSameRunsAlwaysGiveTheSameLaw(FitMethod method) {
        List<Run> runs = Sweeps.scattered(Surfaces.TRUTH, 100, .01, 5);
        assertThat(Surfaces.fitted(method, runs).law())
                .isEqualTo(Surfaces.fitted(method, runs).law());
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void theOrderOfTheRunsDoesNotMatter(FitMethod method) {
        for (long seed = 0; seed < 5; seed++) {
            List<Run> runs = Sweeps.scattered(Surfaces.TRUTH, 60, .01, seed);
            assertClose(
                    Surfaces.surface(Surfaces.fitted(method, runs.reversed())),
                    Surfaces.surface(Surfaces.fitted(method, runs)),
                    1e-5);
        }
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void unitsDoNotMatter(FitMethod method) {
        for (long seed = 0; seed < 5; seed++) {
            List<Run> runs = Sweeps.scattered(Surfaces.TRUTH, 60, .01, seed);
            ChinchillaSurface plain = Surfaces.surface(Surfaces.fitted(method, runs));
            ChinchillaSurface scaled =
                    Surfaces.surface(
                            Surfaces.fitted(
                                    method,
                                    runs.stream()
                                            .map(run -> Surfaces.scaled(run, 1e-6, 1e-9, 3))
                                            .toList()));
            ChinchillaSurface expected =
                    new ChinchillaSurface(
                            3 * plain.irreducible(),
                            3 * plain.a() * Math.pow(1e-6, plain.alpha()),
                            3 * plain.b() * Math.pow(1e-9, plain.beta()),
                            plain.alpha(),
                            plain.beta());
            assertClose(scaled, expected, 1e-5);
        }
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void aFitNearALawEndsAtTheSameLaw(FitMethod method) {
        List<Run> runs = Sweeps.scattered(Surfaces.TRUTH, 100, .01, 5);
        Fitted all = Surfaces.fitted(method, runs);
        List<Run> fewer = runs.subList(1, runs.size());
        Fitted warm = Surfaces.fitted(method, FitProblem.of(fewer).near(all.law()));
        Fitted cold = Surfaces.fitted(method, fewer);
        assertClose(Surfaces.surface(warm), Surfaces.surface(cold), 1e-5);
        assertThat(warm.objective()).isCloseTo(cold.objective(), within(1e-12));
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void aLawFarOffIsNoWorseAStartThanNone(FitMethod method) {
        List<Run> runs = Sweeps.scattered(Surfaces.TRUTH, 100, .01, 5);
        Fitted elsewhere = Surfaces.fitted(method, Sweeps.scattered(TRUTHS.getLast(), 80, .01, 7));
        Fitted warm = Surfaces.fitted(method, FitProblem.of(runs).near(elsewhere.law()));
        assertThat(warm.objective())
                .isCloseTo(Surfaces.fitted(method, runs).objective(), within(1e-9));
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void cancelsAtOnceAndInTheMiddle(FitMethod method) {
        FitProblem problem = FitProblem.of(Sweeps.scattered(Surfaces.TRUTH, 100, .01, 5));
        assertThat(method.fit(problem, () -> true)).isInstanceOf(FitOutcome.Cancelled.class);
        for (int most : new int[] {10, 45, 70}) {
            AtomicInteger polls = new AtomicInteger();
            assertThat(method.fit(problem, () -> polls.incrementAndGet() > most))
                    .isInstanceOf(FitOutcome.Cancelled.class);
        }
    }

    @ParameterizedTest
    @FieldSource("METHODS")
    void lossesThatWantNoFloorPutItAtZero(FitMethod method) {
        ChinchillaSurface surface = new ChinchillaSurface(0, 60, 90, .2, .2);
        List<Run> runs =
                Sweeps.scattered(surface, 80, 0, 2).stream()
                        .map(run -> Surfaces.withLoss(run, run.loss() - .3))
                        .toList();
        assertThat(Surfaces.surface(Surfaces.fitted(method, runs)).irreducible()).isZero();
    }

    /// Loss that depends on one of the two only has no law of this form.
    @ParameterizedTest
    @FieldSource("METHODS")
    void aTermThatExplainsNothingIsRefused(FitMethod method) {
        List<Run> runs = Sweeps.scattered(Surfaces.TRUTH, 60, 0, 3);
        assertThat(Surfaces.refusal(method, rising(runs, true), FitSettings.STANDARD))
                .isEqualTo("no-effect-of-size");
        assertThat(Surfaces.refusal(method, rising(runs, false), FitSettings.STANDARD))
                .isEqualTo("no-effect-of-data");
    }

    /// Losses that fall with one quantity and rise with the other.
    private static List<Run> rising(List<Run> runs, boolean withSize) {
        return runs.stream()
                .map(run -> {
                    double size = Math.pow(run.parameters(), withSize ? .02 : -.1);
                    double data = Math.pow(run.tokens(), withSize ? -.1 : .02);
                    return Surfaces.withLoss(run, 20 * size * data);
                })
                .toList();
    }

    private static void assertClose(
            ChinchillaSurface found, ChinchillaSurface expected, double tolerance) {
        double[] numbers = numbers(found);
        double[] wanted = numbers(expected);
        for (int i = 0; i < wanted.length; i++) {
            assertThat(numbers[i])
                    .as("%s of %s against %s", i, found, expected)
                    .isCloseTo(wanted[i], within(30 * tolerance * Math.abs(wanted[i])));
        }
    }

    private static double[] numbers(ChinchillaSurface surface) {
        return new double[] {
            surface.irreducible(), surface.a(), surface.b(), surface.alpha(), surface.beta()
        };
    }
}
