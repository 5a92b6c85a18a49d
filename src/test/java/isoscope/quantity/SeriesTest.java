package isoscope.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void logarithmicSpacingEndsAtBothEndsExactly() {
        Series series = Series.logSpaced(3e17, 7e25, 5);
        assertThat(series.size()).isEqualTo(5);
        assertThat(series.get(0)).isEqualTo(3e17);
        assertThat(series.get(4)).isEqualTo(7e25);
        for (int i = 1; i < 5; i++) {
            assertThat(series.get(i) / series.get(i - 1))
                    .isCloseTo(Math.pow(7e25 / 3e17, 0.25), within(1e-9));
        }
        assertThat(Series.logSpaced(1, 2, 2)).isEqualTo(Series.of(1, 2));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 5", "1, 0, 5", "1, 2, 1", "NaN, 2, 5"})
    void spacingWantsPositiveEndsAndTwoValues(double low, double high, int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.logSpaced(low, high, count))
                .withMessageContaining("positive ends");
    }

    @Test
    void seriesAreEqualWhenTheirValuesAre() {
        assertThat(Series.generate(3, i -> i * 2))
                .isEqualTo(Series.of(0, 2, 4))
                .hasSameHashCodeAs(Series.of(0, 2, 4))
                .hasToString("[0.0, 2.0, 4.0]")
                .isNotEqualTo(Series.of(0, 2));
        assertThat(Series.of().min()).isNaN();
        assertThat(Series.of().max()).isNaN();
    }

    @Test
    void aSeriesSharesItsValuesWithNobody() {
        double[] values = {1, 2};
        Series series = Series.of(values);
        values[0] = 9;
        series.toArray()[1] = 9;
        assertThat(series).isEqualTo(Series.of(1, 2));
    }
}
