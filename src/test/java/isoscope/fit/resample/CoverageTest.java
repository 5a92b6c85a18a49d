package isoscope.fit.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.method.FitMethods;
import isoscope.fit.method.SurfaceMethod;
import isoscope.fit.surface.Surfaces;
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.numerics.Interval;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.testkit.RealRuns;
import isoscope.testkit.Sweeps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of many data sets made from one law, nine in ten intervals of 90 % must hold the truth. How many is
/// `-Disoscope.dataSets=200`.
@Tag("slow")
class CoverageTest {
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);
    private static final double COMPUTE = 1e23;
    private static final int DATA_SETS = Integer.getInteger("isoscope.dataSets", 40);

    /// Nine in ten of the data sets, but for 2.4 standard deviations of that count.
    private static final int FEWEST =
            (int) Math.floor(.9 * DATA_SETS - 2.4 * Math.sqrt(.09 * DATA_SETS));

    private static final int MOST =
            (int) Math.ceil(.9 * DATA_SETS + 2.4 * Math.sqrt(.09 * DATA_SETS));

    /// With the standard δ, far below the noise, approach 3 is nearly a fit of least absolute residuals, whose percentile
    /// intervals are somewhat wide for few runs: of 80 runs they hold the truth in 93 or 94 of 100 data sets.
    @ParameterizedTest
    @CsvSource({
        "huber-lse, CASES, 80, .01",
        "huber-lse, CASES, 150, .005",
        "least-squares, CASES, 70, .005",
        "least-squares, BUDGETS, 70, .005"
    })
    void nineInTenIntervalsHoldTheTruth(String id, String drawn, int runs, double noise) {
        FitMethod method = FitMethods.all().byId(id).orElseThrow();
        Scheme scheme = Scheme.named(drawn).orElseThrow();
        Map<String, Integer> hits = new TreeMap<>();
        for (int seed = 1; seed <= DATA_SETS; seed++) {
            FitProblem problem = FitProblem.of(runs(scheme, runs, noise, seed));
            Law truth = Surfaces.law(problem, TRUTH);
            Ensemble ensemble = ensemble(method, scheme, problem);
            quantities()
                    .forEach((name, quantity) -> {
                        Interval interval = ensemble.interval(quantity);
                        double found = quantity.applyAsDouble(ensemble.centre().law());
                        assertThat(interval.contains(found)).isTrue();
                        boolean held = interval.contains(quantity.applyAsDouble(truth));
                        hits.merge(name, held ? 1 : 0, Integer::sum);
                    });
        }
        assertThat(hits)
                .hasSize(4)
                .allSatisfy((_, count) -> assertThat(count).isBetween(FEWEST, MOST));
    }

    /// Besiroglu et al. 2024 (arXiv 2404.10102, section 3): intervals of 95 % from 4,000 resamples of the 240 runs, by
    /// other draws and another optimiser.
    @Test
    void theIntervalsOfTheRealRunsAreThosePublished() {
        FitProblem problem = FitProblem.of(RealRuns.withoutHighestLoss(RealRuns.chinchilla(), 5));
        FitMethod method = SurfaceMethod.HUBER_LSE;
        Fitted fitted = (Fitted) method.fit(problem, () -> false);
        Ensemble ensemble =
                new Bootstrap(method, new BootstrapSettings(4000, 42, Scheme.CASES, .95), 2)
                        .around(problem, fitted, BootstrapProgress.NONE, () -> false);
        assertThat(ensemble.failed()).isZero();
        assertClose(ensemble.parameter("E"), 1.769, 1.871, .004);
        assertClose(ensemble.parameter("A"), 285, 744, 20);
        assertClose(ensemble.parameter("B"), 1042, 5810, 250);
        assertClose(ensemble.parameter("alpha"), .317, .373, .003);
        assertClose(ensemble.parameter("beta"), .331, .415, .005);
    }

    private static void assertClose(Interval interval, double low, double high, double tolerance) {
        assertThat(interval.low()).isCloseTo(low, within(tolerance));
        assertThat(interval.high()).isCloseTo(high, within(tolerance));
    }

    private static List<Run> runs(Scheme scheme, int count, double noise, long seed) {
        return scheme.equals(Scheme.CASES)
                ? Sweeps.scattered(TRUTH, count, noise, seed)
                : Sweeps.noisy(
                        Sweeps.isoFlop(TRUTH, Series.logSpaced(1e18, 1e22, count / 10), 10, 10),
                        noise,
                        seed);
    }

    private static Map<String, ToDoubleFunction<Law>> quantities() {
        Map<String, ToDoubleFunction<Law>> quantities = new LinkedHashMap<>();
        quantities.put("alpha", law -> parameter(law, "alpha"));
        quantities.put("beta", law -> parameter(law, "beta"));
        quantities.put("a", law -> ((ScalingLaw) law).parametersExponent());
        quantities.put("N*", law -> ((ScalingLaw) law).split(COMPUTE).parameters());
        return quantities;
    }

    private static double parameter(Law law, String name) {
        return law.card().parameters().getOrDefault(name, Double.NaN);
    }

    private static Ensemble ensemble(FitMethod method, Scheme scheme, FitProblem problem) {
        Fitted fitted = (Fitted) method.fit(problem, () -> false);
        return new Bootstrap(method, new BootstrapSettings(200, 42, scheme, .9), 2)
                .around(problem, fitted, BootstrapProgress.NONE, () -> false);
    }
}
