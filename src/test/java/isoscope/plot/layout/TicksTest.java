package isoscope.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.Panel;
import isoscope.plot.PlacedPanel;
import isoscope.plot.Range;
import isoscope.plot.Rect;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
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
