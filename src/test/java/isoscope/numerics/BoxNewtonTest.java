package isoscope.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.quantity.Series;
import org.junit.jupiter.api.Test;

class BoxNewtonTest {
    private static final Series OPEN_LOW =
            Series.of(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
    private static final Series OPEN_HIGH =
            Series.of(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /// Rosenbrock's valley, lowest at (1, 1).
    private static void rosenbrock(double[] x, Expansion into) {
        double across = x[1] - x[0] * x[0];
        into.value(100 * across * across + (1 - x[0]) * (1 - x[0]));
        into.gradient()[0] = -400 * x[0] * across - 2 * (1 - x[0]);
        into.gradient()[1] = 200 * across;
        into.hessian()[0][0] = 800 * x[0] * x[0] - 400 * across + 2;
        into.hessian()[1][0] = -400 * x[0];
        into.hessian()[1][1] = 200;
        into.scale()[0] = 800 * x[0] * x[0] + 2;
        into.scale()[1] = 200;
    }

    @Test
    void findsTheEndOfACurvedValley() {
        Minimum minimum = minimise(OPEN_LOW, OPEN_HIGH, -1.2, 1);
        assertThat(minimum.converged()).isTrue();
        assertThat(minimum.iterations()).isLessThan(60);
        assertThat(minimum.point().get(0)).isCloseTo(1, within(1e-7));
        assertThat(minimum.point().get(1)).isCloseTo(1, within(1e-7));
    }

    /// With x ≤ 0.5 the lowest point of the valley floor is (0.5, 0.25).
    @Test
    void aBoundStopsItOnTheWay() {
        Minimum minimum = minimise(OPEN_LOW, Series.of(.5, 9), -1.2, 1);
        assertThat(minimum.converged()).isTrue();
        assertThat(minimum.point().get(0)).isEqualTo(.5);
        assertThat(minimum.point().get(1)).isCloseTo(.25, within(1e-6));
    }

    @Test
    void aHeldVariableStays() {
        Minimum minimum = minimise(Series.of(-9, 4), Series.of(9, 4), 1.2, 1);
        assertThat(minimum.point().get(1)).isEqualTo(4);
        assertThat(minimum.point().get(0)).isCloseTo(2, within(1e-2));
    }

    @Test
    void aStartOutsideTheBoxIsMovedIntoIt() {
        Minimum minimum = minimise(Series.of(.2, .2), Series.of(3, 3), -50, 50);
        assertThat(minimum.point().get(0)).isCloseTo(1, within(1e-7));
    }

    @Test
    void leavesASaddle() {
        Minimum minimum =
                new BoxNewton(Series.of(-2, -2), Series.of(2, 2), 100, 1e-12)
                        .minimise(
                                (x, into) -> {
                                    into.value(x[0] * x[0] - x[1] * x[1]);
                                    into.gradient()[0] = 2 * x[0];
                                    into.gradient()[1] = -2 * x[1];
                                    into.hessian()[0][0] = 2;
                                    into.hessian()[1][0] = 0;
                                    into.hessian()[1][1] = -2;
                                    into.scale()[0] = 2;
                                    into.scale()[1] = 2;
                                },
                                new double[] {1, .01},
                                () -> false);
        assertThat(minimum.point().get(1)).isEqualTo(2);
        assertThat(minimum.value()).isCloseTo(-4, within(1e-9));
    }

    @Test
    void aFunctionThatIsNowhereDefinedDoesNotConverge() {
        Minimum minimum =
                new BoxNewton(OPEN_LOW, OPEN_HIGH, 100, 1e-12)
                        .minimise(
                                (_, into) -> into.value(Double.NaN),
                                new double[] {0, 0},
                                () -> false);
        assertThat(minimum.converged()).isFalse();
    }

    @Test
    void stopsWhenCalledOff() {
        Minimum minimum =
                new BoxNewton(OPEN_LOW, OPEN_HIGH, 100, 1e-12)
                        .minimise(BoxNewtonTest::rosenbrock, new double[] {-1.2, 1}, () -> true);
        assertThat(minimum.converged()).isFalse();
    }

    private static Minimum minimise(Series low, Series high, double x, double y) {
        return new BoxNewton(low, high, 100, 1e-12)
                .minimise(BoxNewtonTest::rosenbrock, new double[] {x, y}, () -> false);
    }
}
