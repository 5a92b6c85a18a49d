package isoscope.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.plot.Colouring.ColourMap;
import isoscope.quantity.Series;
import org.junit.jupiter.api.Test;

class ColouringTest {
    private static final Colouring LOSS =
            new Colouring(ColourMap.VIRIDIS, Series.of(), 1.9, 3.9, 1.8);

    @Test
    void theEndsOfTheRangeAreTheEndsOfTheMap() {
        assertThat(LOSS.place(1.9)).isEqualTo(0, within(1e-12));
        assertThat(LOSS.place(3.9)).isEqualTo(1, within(1e-12));
    }

    @Test
    void equalRatiosAboveTheOffsetAreEqualSteps() {
        double step = LOSS.place(2.0) - LOSS.place(1.9);
        assertThat(LOSS.place(2.2) - LOSS.place(2.0)).isCloseTo(step, within(1e-12));
    }

    @Test
    void aLossBelowTheFloorIsAtTheLowEnd() {
        assertThat(LOSS.place(1.7)).isZero();
        assertThat(LOSS.place(1.8)).isZero();
    }
}
