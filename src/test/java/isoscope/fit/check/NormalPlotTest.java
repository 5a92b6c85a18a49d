package isoscope.fit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.runs.Run;
import isoscope.testkit.Laws;
import isoscope.testkit.Sweeps;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormalPlotTest {
    private static final ScalingLaw LAW = Laws.published("besiroglu");
    private static final ChinchillaSurface SURFACE = Laws.surface(LAW);

    @Test
    void normalResidualsLieOnTheLineOfSlopeOne() {
        NormalPlot plot = NormalPlot.of(LAW, noisy(400));
        assertThat(plot.slope()).isCloseTo(1, within(0.12));
        assertThat(plot.intercept()).isCloseTo(0, within(0.1));
        for (int i = 20; i < 380; i++) {
            assertThat(plot.residuals().get(i))
                    .isCloseTo(plot.line(plot.quantiles().get(i)), within(0.3));
        }
    }

    @Test
    void quantilesAreThoseOfBlom() {
        // qnorm((1:5 - 0.375) / 5.25) of R.
        assertThat(NormalPlot.of(LAW, noisy(5)).quantiles().toArray())
                .containsExactly(
                        new double[] {-1.17976, -0.49720, 0, 0.49720, 1.17976}, within(1e-5));
    }

    @Test
    void runsStandInTheOrderOfTheirResiduals() {
        List<Run> runs = List.of(off("low", -0.1), off("high", 0.2), off("middle", 0.01));
        assertThat(NormalPlot.of(LAW, runs).runs()).containsExactly("low", "middle", "high");
    }

    @Test
    void outliersStandOutAndMoveNeitherScaleNorLine() {
        List<Run> runs = new ArrayList<>(noisy(200));
        NormalPlot before = NormalPlot.of(LAW, runs);
        runs.add(off("diverged", 1));
        runs.add(off("diverged too", 2));
        NormalPlot after = NormalPlot.of(LAW, runs);
        assertThat(after.slope()).isCloseTo(before.slope(), within(0.05));
        assertThat(after.residuals().max()).isGreaterThan(50);
        assertThat(after.beyond(10)).isEqualTo(2);
        assertThat(after.expectedBeyond(3)).isCloseTo(202 * 0.0027, within(1e-3));
    }

    @Test
    void equalResidualsAreNoReasonToDivideByZero() {
        List<Run> runs = List.of(off("a", 0), off("b", 0), off("c", 0), off("d", 0.5));
        assertThat(NormalPlot.of(LAW, runs).residuals().toArray())
                .doesNotContain(Double.NaN)
                .doesNotContain(Double.POSITIVE_INFINITY);
    }

    @Test
    void aLawWithoutLossesLeavesNothingToOrder() {
        Law twenty = Laws.published("twenty-to-one");
        assertThat(NormalPlot.of(twenty, noisy(10)).runs()).isEmpty();
    }

    private static List<Run> noisy(int count) {
        return Sweeps.scattered(SURFACE, count, 0.01, 11);
    }

    private static Run off(String id, double noise) {
        return Sweeps.run(id, SURFACE, 1e9, 2e10, noise);
    }
}
