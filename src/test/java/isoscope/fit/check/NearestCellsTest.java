package isoscope.fit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestCellsTest {

    @ParameterizedTest
    @ValueSource(doubles = {1, 4, 30, 3e6})
    void keeps_what_a_plain_search_keeps(double spread) {
        SplittableRandom random = new SplittableRandom(4);
        NearestCells cells = new NearestCells(500);
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            double[] point = {place(random, spread), place(random, spread), place(random, spread)};
            boolean near = kept.stream().anyMatch(other -> near(point, other));
            assertThat(cells.keepUnlessNear(point[0], point[1], point[2], i).isPresent())
                    .isEqualTo(near);
            if (!near) {
                kept.add(point);
            }
        }
        assertThat(kept).hasSizeBetween(1, 500);
    }

    private static double place(SplittableRandom random, double spread) {
        return spread * (random.nextDouble() - .5);
    }

    private static boolean near(double[] a, double[] b) {
        return Math.abs(a[0] - b[0]) <= 1
                && Math.abs(a[1] - b[1]) <= 1
                && Math.abs(a[2] - b[2]) <= 1;
    }
}
