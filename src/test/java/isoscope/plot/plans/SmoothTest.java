package isoscope.plot.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.quantity.Series;
import org.junit.jupiter.api.Test;

class SmoothTest {
    @Test
    void theLineGoesThroughTheValuesAndFollowsASquareBetweenThem() {
        Series squares = Series.generate(7, i -> (i - 3.) * (i - 3));

        Series line = Smooth.of(squares);

        assertThat(line.size()).isEqualTo(Smooth.count(7)).isEqualTo(25);
        for (int i = 4; i <= 20; i++) {
            double place = i / 4. - 3;
            assertThat(line.get(i)).isCloseTo(place * place, within(1e-12));
        }
    }

    @Test
    void theLineBreaksBesideAValueThatIsNotFinite() {
        Series line = Smooth.of(Series.of(Double.POSITIVE_INFINITY, 2, 1, Double.NaN));

        assertThat(line.toArray())
                .containsExactly(
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        2,
                        1.75,
                        1.5,
                        1.25,
                        1,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN);
    }
}
