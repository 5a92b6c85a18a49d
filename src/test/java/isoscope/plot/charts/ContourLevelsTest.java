package isoscope.plot.charts;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.law.ChinchillaSurface;
import isoscope.quantity.Series;
import isoscope.testkit.Studies;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ContourLevelsTest {
    @Test
    void theUsualLevelsWhenTheFloorIsAbout1Point8() {
        assertThat(ContourLevels.between(Studies.TRUTH, 1.88, 3.9))
                .isEqualTo(Series.of(1.9, 1.95, 2.0, 2.1, 2.2, 2.4, 2.6, 2.8, 3.0, 3.4, 3.8));
    }

    @Test
    void roundNumbersWhateverTheFloor() {
        ChinchillaSurface surface = new ChinchillaSurface(1.89, 400, 400, 0.3, 0.3);
        assertThat(ContourLevels.between(surface, 1.95, 3.8))
                .isEqualTo(Series.of(1.98, 2.0, 2.05, 2.1, 2.2, 2.3, 2.4, 2.6, 3.0, 3.2));
    }

    @Test
    void eightToTwelveRisingLevelsInsideTheRangeForAnySurface() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 1000; i++) {
            double floor = random.nextDouble(0, 4);
            double low = floor + Math.pow(10, random.nextDouble(-2, 0));
            double high = low + Math.pow(10, random.nextDouble(-3, 1));
            ChinchillaSurface surface = new ChinchillaSurface(floor, 400, 400, 0.3, 0.3);
            Series levels = ContourLevels.between(surface, low, high);
            assertThat(levels.size()).isBetween(8, 12);
            assertThat(levels.min()).isGreaterThanOrEqualTo(low);
            assertThat(levels.max()).isLessThanOrEqualTo(high);
            assertThat(levels.toArray()).isSorted().doesNotHaveDuplicates();
        }
    }
}
