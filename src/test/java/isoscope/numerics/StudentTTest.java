package isoscope.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTTest {
    /// Of any printed table.
    @ParameterizedTest
    @CsvSource({
        "0.95, 2, 12.706",
        "0.95, 10, 2.262",
        "0.95, 15, 2.145",
        "0.95, 20, 2.093",
        "0.99, 11, 3.169"
    })
    void theReachIsThatOfTheTables(double confidence, int sample, double reach) {
        assertThat(StudentT.reach(confidence, sample)).isCloseTo(reach, within(6e-4));
    }
}
