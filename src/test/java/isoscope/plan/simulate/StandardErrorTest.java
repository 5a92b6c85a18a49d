package isoscope.plan.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.numerics.Interval;
import isoscope.quantity.Series;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardErrorTest {
    /// Values of −1 and 1 in turn, the others without a value.
    private static Series resampled(int known) {
        double[] values = new double[StandardError.RESAMPLES];
        Arrays.setAll(values, i -> i >= known ? Double.NaN : i % 2 == 0 ? -1 : 1);
        return Series.of(values);
    }

    @ParameterizedTest
    @CsvSource({"10, 2.262", "14, 2.160", "20, 2.093"})
    void theReachIsThatOfTheResamplesWithAValue(int known, double student) {
        Interval interval = StandardError.around(0, resampled(known));
        double deviation = Math.sqrt(known / (known - 1.));
        assertThat(interval.high()).isCloseTo(student * deviation, within(1e-3));
        assertThat(interval.low()).isCloseTo(-student * deviation, within(1e-3));
    }
}
