package isoscope.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.plot.AxisRanges;
import isoscope.plot.Range;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TweenTest {
    private static final Map<String, AxisRanges> WHOLE = chart("compute", 1e18, 1e26);
    private static final Map<String, AxisRanges> PART = chart("compute", 1e20, 1e22);

    private final Tween tween = new Tween(new Tween.Ends(1e20, 1e24), WHOLE, PART);

    @ParameterizedTest
    @CsvSource({"0, 1e20, 1e18, 1e26", "0.5, 1e22, 1e19, 1e24", "1, 1e24, 1e20, 1e22"})
    void movesEvenlyInDecades(double share, double compute, double low, double high) {
        Range range = axis(tween, share, "compute");

        assertThat(tween.computeAt(share)).isCloseTo(compute, within(1e-9 * compute));
        assertThat(range.low()).isCloseTo(low, within(1e-9 * low));
        assertThat(range.high()).isCloseTo(high, within(1e-9 * high));
    }

    @Test
    void endsExactly() {
        assertThat(tween.rangesAt(1)).isEqualTo(PART);
        assertThat(tween.rangesAt(0)).isEqualTo(WHOLE);
    }

    @Test
    void anAxisThatReachesBelowZeroMovesEvenly() {
        Tween residuals =
                new Tween(
                        new Tween.Ends(1e20, 1e20),
                        chart("residual", -0.1, 0.3),
                        chart("residual", -0.3, 0.1));

        Range range = axis(residuals, 0.5, "residual");
        assertThat(range.low()).isCloseTo(-0.2, within(1e-12));
        assertThat(range.high()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void anAxisWithNothingToComeFromIsThereAtOnce() {
        Tween unseen = new Tween(new Tween.Ends(1e20, 1e20), Map.of(), PART);

        assertThat(unseen.rangesAt(0)).isEqualTo(PART);
        assertThat(unseen.isStill()).isTrue();
        assertThat(tween.isStill()).isFalse();
    }

    private static Range axis(Tween tween, double share, String axis) {
        return tween.rangesAt(share)
                .getOrDefault("isoloss", AxisRanges.AUTOMATIC)
                .of(axis)
                .orElseThrow();
    }

    private static Map<String, AxisRanges> chart(String axis, double low, double high) {
        return Map.of("isoloss", new AxisRanges(Map.of(axis, new Range(low, high))));
    }
}
