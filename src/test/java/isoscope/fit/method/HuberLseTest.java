package isoscope.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.FitWarning;
import isoscope.fit.HoldOut;
import isoscope.fit.check.Fitter;
import isoscope.fit.surface.Surfaces;
import isoscope.law.ChinchillaSurface;
import isoscope.runs.Run;
import isoscope.testkit.Sweeps;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HuberLseTest {
    private final SurfaceMethod method = SurfaceMethod.HUBER_LSE;

    @Test
    void anOutlierHardlyMovesTheLaw() {
        List<Run> clean = Sweeps.scattered(Surfaces.TRUTH, 100, .002, 6);
        Run first = clean.getFirst();
        List<Run> spoilt =
                IntStream.range(0, clean.size())
                        .mapToObj(i ->
                                i == 0 ? Surfaces.withLoss(first, 3 * first.loss()) : clean.get(i))
                        .toList();
        double honest = Surfaces.surface(Surfaces.fitted(method, clean)).irreducible();
        assertThat(Surfaces.surface(Surfaces.fitted(method, spoilt)).irreducible())
                .isCloseTo(honest, within(.02));
        assertThat(
                        Surfaces.surface(Surfaces.fitted(SurfaceMethod.LEAST_SQUARES, spoilt))
                                .irreducible())
                .isNotCloseTo(honest, within(.02));
    }

    @Test
    void aFloorAtZeroIsSaid() {
        ChinchillaSurface surface = new ChinchillaSurface(0, 60, 90, .2, .2);
        List<Run> runs =
                Sweeps.scattered(surface, 80, 0, 2).stream()
                        .map(run -> Surfaces.withLoss(run, run.loss() - .3))
                        .toList();
        Fitted fitted =
                (Fitted)
                        new Fitter(method, new HoldOut.Rule.None())
                                .fit(FitProblem.of(runs), () -> false);
        assertThat(fitted.warnings()).extracting(FitWarning::code).contains("at-bound");
    }

    @Test
    void theCardSaysWhichRunsItRestsOn() {
        List<Run> runs = Sweeps.scattered(Surfaces.TRUTH, 40, .01, 5);
        Fitted fitted =
                Surfaces.fitted(method, new FitProblem("mine.csv", runs, FitSettings.STANDARD));
        assertThat(fitted.law().id()).isEqualTo("fitted");
        assertThat(fitted.law().card().source().title()).isEqualTo("mine.csv");
        assertThat(fitted.law().card().validRange().high())
                .isEqualTo(runs.stream().mapToDouble(Run::compute).max().orElseThrow());
        assertThat(fitted.runs()).hasSize(40);
    }

    @Test
    void isTheDefaultMethod() {
        assertThat(FitMethods.all().ids())
                .startsWith("huber-lse", "least-squares", "vpnls")
                .doesNotHaveDuplicates();
        assertThat(FitMethods.all().byId("guess")).isEmpty();
    }
}
