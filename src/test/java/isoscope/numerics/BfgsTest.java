package isoscope.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BfgsTest {
    private final Bfgs bfgs = new Bfgs(1000, 1e-12);

    /// Rosenbrock's valley, lowest at (1, 1).
    private static double rosenbrock(double[] x, double[] gradient) {
        double across = x[1] - x[0] * x[0];
        gradient[0] = -400 * x[0] * across - 2 * (1 - x[0]);
        gradient[1] = 200 * across;
        return 100 * across * across + (1 - x[0]) * (1 - x[0]);
    }

    @Test
    void findsTheEndOfACurvedValley() {
        Minimum minimum = bfgs.minimise(BfgsTest::rosenbrock, new double[] {-1.2, 1}, () -> false);
        assertThat(minimum.converged()).isTrue();
        assertThat(minimum.point().get(0)).isCloseTo(1, within(1e-7));
        assertThat(minimum.point().get(1)).isCloseTo(1, within(1e-7));
    }

    @Test
    void copesWithAnAlmostSharpCrease() {
        Huber huber = new Huber(1e-6);
        Minimum minimum =
                bfgs.minimise(
                        (x, gradient) -> {
                            gradient[0] = huber.slope(x[0] - 3) + 2e-8 * x[0];
                            gradient[1] = huber.slope(x[1] + 1);
                            return huber.loss(x[0] - 3) + 1e-8 * x[0] * x[0] + huber.loss(x[1] + 1);
                        },
                        new double[] {50, 50},
                        () -> false);
        assertThat(minimum.point().get(0)).isCloseTo(3, within(1e-6));
        assertThat(minimum.point().get(1)).isCloseTo(-1, within(1e-6));
    }

    @Test
    void staysWhereTheFunctionIsDefined() {
        Minimum minimum =
                bfgs.minimise(
                        (x, gradient) -> {
                            gradient[0] = 1 - 1 / x[0];
                            return x[0] - Math.log(x[0]);
                        },
                        new double[] {1e-3},
                        () -> false);
        assertThat(minimum.point().get(0)).isCloseTo(1, within(1e-6));
    }

    @Test
    void stopsWhenCancelled() {
        Minimum minimum = bfgs.minimise(BfgsTest::rosenbrock, new double[] {-1.2, 1}, () -> true);
        assertThat(minimum.converged()).isFalse();
        assertThat(minimum.iterations()).isZero();
    }

    @Test
    void hasNotConvergedWhenTheIterationsRunOut() {
        Minimum minimum =
                new Bfgs(3, 1e-12)
                        .minimise(BfgsTest::rosenbrock, new double[] {-1.2, 1}, () -> false);
        assertThat(minimum.converged()).isFalse();
        assertThat(minimum.iterations()).isEqualTo(3);
    }
}
