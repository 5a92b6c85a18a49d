package isoscope.fit.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.fit.FitSettings;
import isoscope.fit.method.SurfaceMethod;
import isoscope.law.ChinchillaSurface;
import isoscope.runs.Run;
import isoscope.testkit.Sweeps;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which runs are refused, and which pins make up for what they lack.
class IdentifiabilityTest {
    private static final double[] TOKENS = {1e9, 2e9, 4e9, 8e9, 1.6e10, 3.2e10, 6.4e10, 1.28e11};
    private final SurfaceMethod method = SurfaceMethod.HUBER_LSE;

    @Test
    void fiveRunsAreTooFewForFiveParameters() {
        assertThat(refusal(Sweeps.scattered(Surfaces.TRUTH, 5, 0, 1))).isEqualTo("too-few-runs");
    }

    @Test
    void fiveRunsAreEnoughForFour() {
        List<Run> runs = Sweeps.scattered(Surfaces.TRUTH, 5, 0, 1);
        assertRecovered(runs, FitSettings.STANDARD.withPinned("E", 1.8172));
    }

    @Test
    void oneModelSizeIsRefused() {
        assertThat(refusal(Surfaces.along(tokens -> 1e9, TOKENS))).isEqualTo("one-size");
    }

    @Test
    void oneModelSizeIsEnoughWhenTheEffectOfSizeIsPinned() {
        assertRecovered(
                Surfaces.along(tokens -> 1e9, TOKENS),
                FitSettings.STANDARD.withPinned("A", 482.01).withPinned("alpha", .3478));
    }

    @Test
    void oneNumberOfTokensIsRefused() {
        assertThat(refusal(Surfaces.grid(TOKENS, new double[] {2e10}))).isEqualTo("one-horizon");
    }

    @Test
    void oneNumberOfTokensIsEnoughWhenTheEffectOfDataIsPinned() {
        assertRecovered(
                Surfaces.grid(TOKENS, new double[] {2e10}),
                FitSettings.STANDARD.withPinned("B", 2085.43).withPinned("beta", .3658));
    }

    @Test
    void twoModelSizesLeaveTheEffectOfSizeOpen() {
        List<Run> runs =
                Surfaces.grid(new double[] {1e8, 1e9}, new double[] {1e9, 4e9, 1.6e10, 6.4e10});
        assertThat(refusal(runs)).isEqualTo("two-sizes");
    }

    @Test
    void twoModelSizesAreEnoughWhenTheFloorOrAnExponentIsPinned() {
        List<Run> runs =
                Surfaces.grid(new double[] {1e8, 1e9}, new double[] {1e9, 4e9, 1.6e10, 6.4e10});
        assertRecovered(runs, FitSettings.STANDARD.withPinned("E", 1.8172));
        assertRecovered(runs, FitSettings.STANDARD.withPinned("alpha", .3478));
    }

    @Test
    void twoNumbersOfTokensLeaveTheEffectOfDataOpen() {
        List<Run> runs = Surfaces.grid(new double[] {1e8, 3e8, 1e9, 3e9}, new double[] {1e9, 4e9});
        assertThat(refusal(runs)).isEqualTo("two-horizons");
    }

    @Test
    void twoSizesAndTwoNumbersOfTokensNeedMoreThanTheFloor() {
        List<Run> runs =
                List.copyOf(
                        Surfaces.grid(new double[] {1e8, 1e8 + 1, 1e9}, new double[] {1e9, 4e9}));
        assertThat(Surfaces.refusal(method, runs, FitSettings.STANDARD.withPinned("E", 1.8172)))
                .isEqualTo("two-sizes");
    }

    @Test
    void aFixedRatioOfTokensToParametersIsRefused() {
        assertThat(refusal(Surfaces.along(tokens -> tokens / 20, TOKENS))).isEqualTo("one-path");
    }

    @Test
    void aFixedRatioIsEnoughWhenOneEffectIsPinned() {
        assertRecovered(
                Surfaces.along(tokens -> tokens / 20, TOKENS),
                FitSettings.STANDARD.withPinned("A", 482.01).withPinned("alpha", .3478));
    }

    @Test
    void oneComputeBudgetIsRefused() {
        assertThat(refusal(Surfaces.along(tokens -> 1e20 / (6 * tokens), TOKENS)))
                .isEqualTo("one-budget");
    }

    @Test
    void oneLossForAllIsRefused() {
        List<Run> runs =
                Sweeps.scattered(Surfaces.TRUTH, 12, 0, 3).stream()
                        .map(run -> Surfaces.withLoss(run, 2.5))
                        .toList();
        assertThat(refusal(runs)).isEqualTo("one-loss");
    }

    private String refusal(List<Run> runs) {
        return Surfaces.refusal(method, runs, FitSettings.STANDARD);
    }

    private void assertRecovered(List<Run> runs, FitSettings settings) {
        ChinchillaSurface found = Surfaces.surface(Surfaces.fitted(method, runs, settings));
        assertThat(found.irreducible()).isCloseTo(1.8172, within(1e-3));
        assertThat(found.alpha()).isCloseTo(.3478, within(1e-3));
        assertThat(found.beta()).isCloseTo(.3658, within(1e-3));
    }
}
