package isoscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PlacedPanelTest {
    @Test
    void aPlaceLeadsBackToItsValue() {
        var random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 500; i++) {
            Axis x = axis(Scale.LOG, Math.pow(10, random.nextDouble(-3, 20)), random);
            Axis y = axis(Scale.LINEAR, random.nextDouble(-3, 20), random);
            Panel panel = new Panel("only", Panel.Cell.WHOLE, x, y, List.of(), List.of());
            PlacedPanel placed = new PlacedPanel(panel, new Rect(40, 44, 700, 500));
            double px = random.nextDouble(40, 740);
            double py = random.nextDouble(44, 544);

            assertThat(placed.toX(placed.dataX(px))).isCloseTo(px, within(1e-6));
            assertThat(placed.toY(placed.dataY(py))).isCloseTo(py, within(1e-6));
        }
    }

    private static Axis axis(Scale scale, double low, RandomGenerator random) {
        double high =
                switch (scale) {
                    case LOG -> low * Math.pow(10, random.nextDouble(0.01, 9));
                    case LINEAR -> low + random.nextDouble(0.01, 9);
                };
        return new Axis("axis", "", scale, new Range(low, high), TickStyle.DECIMAL, true);
    }
}
