package isoscope.fit.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.law.ChinchillaSurface;
import isoscope.testkit.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoFlopBiasTest {
    private static final Golden GOLDEN = Golden.load();

    @ParameterizedTest
    @CsvSource({
        "AP2_chin_L, .34, .28, 8",
        "AP2_chin_XL, .34, .28, 16",
        "AP2_asym_L, .465, .155, 8",
        "AP2_asym_XL, .465, .155, 16"
    })
    void isThePublishedOne(String id, double alpha, double beta, double width) {
        GOLDEN.row(id).check(IsoFlopBias.ofTokens(surface(alpha, beta), width));
    }

    @Test
    void growsWithTheWidthAndVanishesForEqualExponents() {
        ChinchillaSurface surface = surface(.34, .28);
        assertThat(IsoFlopBias.ofTokens(surface, 2)).isCloseTo(-.0033, within(5e-5));
        assertThat(IsoFlopBias.ofTokens(surface, 4)).isCloseTo(-.0130, within(5e-5));
        assertThat(IsoFlopBias.ofTokens(surface(.31, .31), 16)).isCloseTo(0, within(1e-12));
        assertThat(IsoFlopBias.ofTokens(surface(.28, .34), 8)).isPositive();
    }

    private static ChinchillaSurface surface(double alpha, double beta) {
        return new ChinchillaSurface(1.69, 406.4, 410.7, alpha, beta);
    }
}
