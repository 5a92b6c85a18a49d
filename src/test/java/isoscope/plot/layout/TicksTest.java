package isoscope.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Range;
import isoscope.plot.Rect;
import isoscope.quantity.Series;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    @Test
    void aRangeBeyondAllNumbersHasTicks() {
        for (Range range : List.of(new Range(1, Double.MAX_VALUE), new Range(1e-300, 1e300))) {
            assertThat(new TickValues(range).powers(10, 50).size()).isBetween(2, 20);
        }
        assertThat(new TickValues(new Range(0, Double.POSITIVE_INFINITY)).powers(10, 1).size())
                .isLessThan(3000);
    }

    @ParameterizedTest(name = "{0}: {1} to {2} over {3} units")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    POWERS  | 1e18  | 1e26  | 720 | 10¹⁸ 10¹⁹ 10²⁰ 10²¹ 10²² 10²³ 10²⁴ 10²⁵ 10²⁶
                    POWERS  | 1e18  | 1e26  | 320 | 10¹⁸ 10²⁰ 10²² 10²⁴ 10²⁶
                    POWERS  | 1e18  | 1e26  | 120 | 10¹⁸ 10²¹ 10²⁴
                    POWERS  | 3e18  | 3e20  | 400 | 5×10¹⁸ 10¹⁹ 2×10¹⁹ 5×10¹⁹ 10²⁰ 2×10²⁰
                    POWERS  | 1e20  | 1e21  | 400 | 10²⁰ 2×10²⁰ 5×10²⁰ 10²¹
                    SI      | 3e7   | 3e12  | 580 | 100M 1B 10B 100B 1T
                    SI      | 1e9   | 4e9   | 400 | 1B 2B 3B 4B
                    RATIO   | 0.2   | 20    | 400 | ¼× ½× 1× 2× 4× 8× 16×
                    RATIO   | 0.2   | 20    | 200 | ¼× 1× 4× 16×
                    DECIMAL | 1.9   | 6.9   | 420 | 2 3 4 5 6
                    DECIMAL | 2.8   | 5.4   | 420 | 3.0 3.5 4.0 4.5 5.0
                    DECIMAL | 2.6   | 5.9   | 700 | 3.0 3.5 4.0 4.5 5.0 5.5
                    DECIMAL | 5e-3  | 300   | 300 | 0.01 0.1 1 10 100
                    POWERS  | 1.7e24 | 4.1e26 | 134 | 2×10²⁴ 10²⁵ 5×10²⁵ 2×10²⁶
                    SI      | 1e15  | 3e15  | 400 | 10¹⁵ 2×10¹⁵ 3×10¹⁵
                    RATIO   | 0.09  | 0.12  | 300 | 0.09× 0.095× 0.1× 0.105× 0.11× 0.115× 0.12×
                    DECIMAL | 1e-3  | 1e17  | 300 | 10⁻³ 10⁰ 10³ 10⁶ 10⁹ 10¹² 10¹⁵
                    """)
    void logarithmicAxesAreLabelledByDecade(
            TickStyle style, double low, double high, double length, String labels) {
        assertThat(labels(style, Scale.LOG, low, high, length)).isEqualTo(labels.strip());
    }

    @ParameterizedTest(name = "{0}: {1} to {2} over {3} units")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DECIMAL | 1.85  | 2.6   | 250 | 2.0 2.2 2.4 2.6
                    DECIMAL | 0.68  | 0.97  | 560 | 0.70 0.75 0.80 0.85 0.90 0.95
                    SIGNED  | -0.08 | 0.08  | 300 | −0.05 0 +0.05
                    PERCENT | -0.012 | 0.012 | 150 | −1% 0 +1%
                    """)
    void linearAxesStepBy125(
            TickStyle style, double low, double high, double length, String labels) {
        assertThat(labels(style, Scale.LINEAR, low, high, length))
                .contains(labels.strip().split(" "));
    }

    @Test
    void threeLabelsWhereverThreeHaveRoom() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < 2_000; i++) {
            double low = Math.pow(10, random.nextDouble(6, 26));
            double high = low * Math.pow(10, Math.pow(400, random.nextDouble()) * 0.05);
            Axis axis = axis(TickStyle.POWERS, Scale.LOG, low, high);
            Ticks ticks = Ticks.of(axis, 150, 44, _ -> _ -> 40);
            assertThat(ticks.major().size()).as(axis.range().toString()).isBetween(3, 4);
        }
    }

    @Test
    void labelsTellTicksExactly() {
        Series ticks = Series.of(1.2345e9, 1.235e9, 1.2355e9);
        TickLabels labels = new TickLabels(TickStyle.SI, ticks);

        assertThat(Arrays.stream(ticks.toArray()).mapToObj(labels::of))
                .containsExactly("1.2345B", "1.235B", "1.2355B");
    }

    @Test
    void minorTicksStandBetweenDecadesWhereThereIsRoom() {
        Axis axis = axis(TickStyle.POWERS, Scale.LOG, 1e18, 1e21);

        assertThat(Ticks.of(axis, 600, 44, _ -> _ -> 20).minor().size()).isEqualTo(24);
        assertThat(Ticks.of(axis, 50, 44, _ -> _ -> 20).minor().size()).isZero();
    }

    @Test
    void labelsNeverStandCloserThanTheyAreWide() {
        for (double length = 40; length < 900; length += 13) {
            for (double top = 1e19; top < 1e27; top *= 7) {
                Axis axis = axis(TickStyle.POWERS, Scale.LOG, 1e18, top);
                double[] values = Ticks.of(axis, length, 44, _ -> _ -> 40).major().toArray();
                PlacedPanel placed = placed(axis, length);
                for (int i = 1; i < values.length; i++) {
                    assertThat(placed.toX(values[i]) - placed.toX(values[i - 1]))
                            .isGreaterThanOrEqualTo(40);
                }
            }
        }
    }

    private static String labels(
            TickStyle style, Scale scale, double low, double high, double length) {
        Ticks ticks = Ticks.of(axis(style, scale, low, high), length, 44, _ -> _ -> 24);
        TickLabels labels = new TickLabels(style, ticks.major());
        return String.join(
                " ", Arrays.stream(ticks.major().toArray()).mapToObj(labels::of).toList());
    }

    private static Axis axis(TickStyle style, Scale scale, double low, double high) {
        return new Axis("axis", "Axis", scale, new Range(low, high), style, true);
    }

    private static PlacedPanel placed(Axis axis, double length) {
        Panel panel = new Panel("only", Panel.Cell.WHOLE, axis, axis, List.of(), List.of());
        return new PlacedPanel(panel, new Rect(0, 0, length, length));
    }
}
