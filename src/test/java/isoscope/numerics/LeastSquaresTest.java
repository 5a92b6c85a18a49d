package isoscope.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isoscope.quantity.Series;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {
    @Test
    void aLineThroughPointsOnALineIsThatLine() {
        Line line = Line.through(Series.of(1, 2, 5), Series.of(5, 7, 13));
        assertThat(line.slope()).isCloseTo(2, within(1e-12));
        assertThat(line.at(10)).isCloseTo(23, within(1e-12));
    }

    @Test
    void aLineThroughOneXIsRefused() {
        assertThatThrownBy(() -> Line.through(Series.of(2, 2), Series.of(1, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aParabolaFarFromZeroKeepsItsDigits() {
        Series x = Series.logSpaced(20, 20.5, 7);
        Parabola parabola = Parabola.through(x, x.map(v -> 2 + 3 * (v - 20.2) * (v - 20.2)));
        assertThat(parabola.vertex()).isCloseTo(20.2, within(1e-9));
        assertThat(parabola.at(parabola.vertex())).isCloseTo(2, within(1e-9));
        assertThat(parabola.curvature()).isCloseTo(3, within(1e-6));
    }

    @Test
    void negativeLeastSquaresSolutionsAreLeftAtZero() {
        double[] solution =
                NonNegativeLeastSquares.solve(
                        new double[][] {{1, 0}, {0, 1}}, new double[] {2, -1});
        assertThat(solution).containsExactly(2, 0);
    }

    @Test
    void collinearColumnsShareNothing() {
        double[] solution =
                NonNegativeLeastSquares.solve(new double[][] {{4, 4}, {4, 4}}, new double[] {8, 8});
        assertThat(solution[0] + solution[1]).isCloseTo(2, within(1e-12));
    }

    @Test
    void noNonNegativePointIsBetter() {
        SplittableRandom random = new SplittableRandom(4);
        for (int draw = 0; draw < 100; draw++) {
            double[][] columns = new double[3][6];
            double[] y = new double[6];
            for (int i = 0; i < 6; i++) {
                y[i] = random.nextGaussian();
                for (double[] column : columns) {
                    column[i] = random.nextGaussian();
                }
            }
            double[] best = solve(columns, y);
            assertThat(Arrays.stream(best).min().orElseThrow()).isNotNegative();
            double[] other = best.clone();
            int k = draw % 3;
            other[k] = Math.max(0, other[k] + .01 * random.nextGaussian());
            assertThat(misfit(columns, y, best)).isLessThanOrEqualTo(misfit(columns, y, other));
        }
    }

    @Test
    void huberIsSquareInsideAndStraightOutside() {
        Huber huber = new Huber(.5);
        assertThat(huber.loss(.25)).isEqualTo(.03125);
        assertThat(huber.loss(-2)).isEqualTo(.5 * 1.75);
        assertThat(huber.slope(-2)).isEqualTo(-.5);
        assertThatThrownBy(() -> new Huber(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] solve(double[][] columns, double[] y) {
        double[][] gram = new double[3][3];
        double[] moments = new double[3];
        for (int i = 0; i < y.length; i++) {
            for (int r = 0; r < 3; r++) {
                moments[r] += columns[r][i] * y[i];
                for (int c = 0; c < 3; c++) {
                    gram[r][c] += columns[r][i] * columns[c][i];
                }
            }
        }
        return NonNegativeLeastSquares.solve(gram, moments);
    }

    private static double misfit(double[][] columns, double[] y, double[] w) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double fitted = w[0] * columns[0][i] + w[1] * columns[1][i] + w[2] * columns[2][i];
            sum += Math.pow(y[i] - fitted, 2);
        }
        return sum;
    }
}
