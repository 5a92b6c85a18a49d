package isoscope.fit.check;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.method.SurfaceMethod;
import isoscope.law.ChinchillaSurface;
import isoscope.runs.Run;
import isoscope.testkit.Laws;
import isoscope.testkit.Sweeps;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.junit.jupiter.api.Test;

class CurvatureTest {
    private static final double NOISE = .003;
    private static final ChinchillaSurface TRUTH =
            new ChinchillaSurface(1.8172, 482.01, 2085.43, .3478, .3658);

    /// With a delta above any residual the objective is least squares, for which the matrix holds.
    @Test
    void tells_the_spread_that_fits_of_fresh_noise_have() {
        List<Run> runs = Sweeps.scattered(TRUTH, 60, 0, 3);
        SplittableRandom random = new SplittableRandom(12);
        FitSettings squares = FitSettings.STANDARD.withHuberDelta(1);
        List<ChinchillaSurface> found = new ArrayList<>();
        List<Curvature> told = new ArrayList<>();
        for (int k = 0; k < 60; k++) {
            List<Run> noisy = runs.stream().map(run -> noisy(run, random)).toList();
            found.add(fit(new FitProblem("", noisy, squares)));
            told.add(Curvature.of(noisy, found.getLast(), Set.of()).orElseThrow());
        }
        double[] logA = found.stream().mapToDouble(law -> Math.log(law.a())).toArray();
        double[] alpha = found.stream().mapToDouble(ChinchillaSurface::alpha).toArray();
        double spread = new StandardDeviation().evaluate(logA);
        double mean = told.stream().mapToDouble(Curvature::logA).average().orElseThrow();
        assertThat(mean).isBetween(.8 * spread, 1.25 * spread);
        assertThat(new PearsonsCorrelation().correlation(logA, alpha)).isGreaterThan(.99);
    }

    @Test
    void a_pinned_exponent_leaves_its_coefficient_sharp() {
        List<Run> runs = Sweeps.scattered(TRUTH, 60, NOISE, 3);
        Curvature free = Curvature.of(runs, TRUTH, Set.of()).orElseThrow();
        Curvature held = Curvature.of(runs, TRUTH, Set.of("alpha")).orElseThrow();
        assertThat(held.logA()).isLessThan(.2 * free.logA());
        assertThat(held.alpha()).isZero();
    }

    @Test
    void five_runs_leave_nothing_to_tell_the_noise_of_five_constants() {
        assertThat(Curvature.of(Sweeps.scattered(TRUTH, 5, NOISE, 3), TRUTH, Set.of())).isEmpty();
    }

    private static ChinchillaSurface fit(FitProblem problem) {
        Fitted fitted = (Fitted) SurfaceMethod.HUBER_LSE.fit(problem, () -> false);
        return Laws.surface(fitted.law());
    }

    private static Run noisy(Run run, SplittableRandom random) {
        return Sweeps.run(
                run.id(), TRUTH, run.parameters(), run.tokens(), NOISE * random.nextGaussian());
    }
}
