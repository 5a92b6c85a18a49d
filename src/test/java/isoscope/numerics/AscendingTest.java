package isoscope.numerics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AscendingTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 1000})
    void is_the_order_of_a_stable_sort(int count) {
        SplittableRandom random = new SplittableRandom(6);
        double[] values =
                IntStream.range(0, count)
                        .mapToDouble(_ -> Math.exp(40 * random.nextInt(30)) + random.nextInt(2))
                        .toArray();
        assertThat(Ascending.order(values)).containsExactly(stable(values));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 400})
    void values_that_differ_in_their_last_bit_are_told_apart(int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = 1 + Math.ulp(1.) * ((i * 7919) % count);
        }
        assertThat(Ascending.order(values)).containsExactly(stable(values));
    }

    private static int[] stable(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
