package isoscope.session.view;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.Documents;
import org.junit.jupiter.api.Test;

/// The compute that is held.
class ComputePropertyTest {
    @Test
    void computeStaysOnTheSlider() {
        ComputeProperty compute = Documents.empty().looking().computeProperty();

        compute.set(1e40);
        assertThat(compute.get()).isEqualTo(1e27);

        compute.set(Double.NaN);
        assertThat(compute.get()).isEqualTo(1e17);
    }
}
