package isoscope.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResidualHistogramTest {
    @Test
    void zeroStandsInTheMiddleAndEveryResidualIsCounted() {
        ResidualHistogram histogram = ResidualHistogram.of(0, 0.001, -0.019, 0.019, 0.5);

        assertThat(histogram.counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(5);
        assertThat(histogram.counts().size() % 2).isOne();
        assertThat(ResidualHistogram.of(0, 1).counts().get(15)).isOne();
    }

    @Test
    void aStrayRunDoesNotSqueezeTheRest() {
        double[] residuals = new double[101];
        for (int i = 0; i < 100; i++) {
            residuals[i] = 0.0002 * (i - 50);
        }
        residuals[100] = 3;

        ResidualHistogram histogram = ResidualHistogram.of(residuals);

        assertThat(histogram.limit()).isEqualTo(0.01);
        assertThat(histogram.counts().getLast()).isPositive();
    }

    @Test
    void noResidualsMakeAnEmptyHistogram() {
        assertThat(ResidualHistogram.of().highest()).isZero();
    }
}
