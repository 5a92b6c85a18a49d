package isoscope.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.numerics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {
    @Test
    void anIntervalReachesToBothSidesOfItsEstimate() {
        Spread spread = Spread.of(482, new Interval(482 / 3., 482 * 3.));

        assertThat(spread.text()).isEqualTo("161 – 1,446");
        assertThat(spread.left()).isCloseTo(-1, within(1e-12));
        assertThat(spread.right()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aNarrowIntervalIsNarrowAndStillSeen() {
        Spread narrow = Spread.of(0.348, new Interval(0.341, 0.355));
        Spread wide = Spread.of(0.348, new Interval(0.3, 0.4));

        assertThat(narrow.right()).isBetween(0.1, 0.2);
        assertThat(wide.right()).isGreaterThan(2 * narrow.right());
    }

    @Test
    void whatReachesZeroEndsAtTheEdge() {
        Spread spread = Spread.of(0.1, new Interval(0, 5));

        assertThat(spread.left()).isEqualTo(-1);
        assertThat(spread.right()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.8172; 1.817", "482.01; 482", "2085.43; 2,085", "0.09916; 0.0992",
                "0; 0.000", "6.4e13; 6.4×10¹³", "0.00000123; 1.23×10⁻⁶", "-0.5; −0.500"
            })
    void constantsAreWrittenWithTheDigitsThatMean(double value, String text) {
        assertThat(FitSummary.constant(value)).isEqualTo(text);
    }
}
