package isoscope.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);

    @Test
    void theExtremesOfAnyStretchAreThoseFoundByLookingAtEveryValue() {
        Series series = Series.of(random.doubles(1_000, 1, 9).toArray());
        for (int i = 0; i < 2_000; i++) {
            int from = random.nextInt(series.size());
            int to = random.nextInt(from + 1, series.size() + 1);
            double[] stretch = IntStream.range(from, to).mapToDouble(series::get).toArray();
            assertThat(series.get(series.extremes().lowest(from, to)))
                    .isEqualTo(Series.of(stretch).min());
            assertThat(series.get(series.extremes().highest(from, to)))
                    .isEqualTo(Series.of(stretch).max());
        }
    }

    @Test
    void gapsAreNoticed() {
        assertThat(Series.of(1, 2, 3).extremes().allFinite()).isTrue();
        assertThat(Series.of(1, Double.NaN, 3).extremes().allFinite()).isFalse();
        assertThat(Series.of(1, Double.POSITIVE_INFINITY).extremes().allFinite()).isFalse();
    }

    @Test
    void aSeriesRisesWhenNoValueFalls() {
        assertThat(Series.of(1, 1, 2).isRising()).isTrue();
        assertThat(Series.of().isRising()).isTrue();
        assertThat(Series.of(2, 1).isRising()).isFalse();
        assertThat(Series.of(1, Double.NaN).isRising()).isFalse();
        assertThat(Series.of(Double.NaN).isRising()).isFalse();
    }

    @Test
    void valuesBelowAnotherAreCounted() {
        Series series = Series.of(1, 2, 2, 4);
        assertThat(series.below(0)).isZero();
        assertThat(series.below(2)).isEqualTo(1);
        assertThat(series.below(3)).isEqualTo(3);
        assertThat(series.below(9)).isEqualTo(4);
    }
}
