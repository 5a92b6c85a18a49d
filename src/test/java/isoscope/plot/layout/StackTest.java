package isoscope.plot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StackTest {
    private static final double[] TENS = {10, 10, 10};

    @Test
    void whatDoesNotTouchStaysWhereItWants() {
        assertThat(apart(20, 40, 60)).containsExactly(20, 40, 60);
    }

    @Test
    void whatTouchesIsSpreadAboutItsMean() {
        assertThat(apart(20, 50, 54)).containsExactly(20, 45, 59);
    }

    @Test
    void allOfItStaysBetweenTheEnds() {
        assertThat(apart(-30, -30, 95)).containsExactly(0, 14, 90);
        assertThat(Stack.apart(new double[] {5, 5, 5}, TENS, 4, 0, 20)).containsExactly(0, 14, 28);
    }

    @Test
    void aSmallChangeOfAWishChangesLittle() {
        double[] before = apart(20, 33.99, 60);
        double[] after = apart(20, 34.01, 60);
        for (int i = 0; i < before.length; i++) {
            assertThat(Math.abs(after[i] - before[i])).isLessThan(0.03);
        }
    }

    private static double[] apart(double... wanted) {
        return Stack.apart(wanted, TENS, 4, 0, 100);
    }
}
