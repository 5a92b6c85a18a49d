package isoscope.runs.table;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.quantity.Series;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoublesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 9, 4_095, 4_096, 4_097, 8_192, 20_000})
    void whatWasPutInComesOutInOrder(int count) {
        for (int same : new int[] {0, 1, count / 2, count}) {
            double[] values =
                    IntStream.range(0, count).mapToDouble(i -> i < same ? -1 : i).toArray();
            Doubles doubles = new Doubles();
            for (double value : values) {
                doubles.add(value);
            }
            assertThat(doubles.size()).isEqualTo(count);
            assertThat(doubles.get(count - 1)).isEqualTo(values[count - 1]);
            assertThat(doubles.take(IntUnaryOperator.identity())).isEqualTo(Series.of(values));
            assertThat(doubles.size()).isZero();
        }
    }

    @Test
    void anotherOrderIsByPlaces() {
        Doubles doubles = new Doubles();
        doubles.add(10);
        doubles.add(20);
        doubles.add(30);
        assertThat(doubles.take(place -> 2 - place)).isEqualTo(Series.of(30, 20, 10));
    }

    @Test
    void nothingIsAValueLikeAnother() {
        Doubles doubles = new Doubles();
        doubles.add(Double.NaN);
        doubles.add(Double.NaN);
        doubles.add(1);
        assertThat(doubles.take(IntUnaryOperator.identity()))
                .isEqualTo(Series.of(Double.NaN, Double.NaN, 1));
    }

    @Test
    void theMedianIsTheMiddleOrTheMeanOfTwo() {
        Doubles doubles = new Doubles();
        assertThat(doubles.median()).isNaN();
        doubles.add(3);
        doubles.add(1);
        assertThat(doubles.median()).isEqualTo(2);
        doubles.add(10);
        assertThat(doubles.median()).isEqualTo(3);
    }
}
