package isoscope.fit.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.quantity.Series;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LossFormTest {
    private static final Series SIZES = Series.logSpaced(1e7, 1e10, 12).map(Math::log);
    private static final Series TOKENS = Series.logSpaced(1e9, 4e11, 12).map(Math::log);
    private static final Series UNIQUE = Series.logSpaced(3e8, 4e9, 12).map(Math::log);

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(new OneQuantityForm(SIZES), Series.of(1.6, 8.8e13, .076)),
                Arguments.of(
                        new DataConstrainedForm(SIZES, TOKENS, UNIQUE),
                        Series.of(1.87, 521, 1488, .35, .31, 15.4, 5.3)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void slopesAreThoseOfTheLoss(LossForm form, Series values) {
        double step = 1e-6;
        double[] logs = values.map(Math::log).toArray();
        double[] slopes = new double[logs.length];
        double[] unused = new double[logs.length];
        for (int run = 0; run < form.runs(); run++) {
            form.at(logs).logLoss(run, slopes);
            for (int j = 0; j < logs.length; j++) {
                double[] moved = logs.clone();
                moved[j] += step;
                double above = form.at(moved).logLoss(run, unused);
                moved[j] -= 2 * step;
                double below = form.at(moved).logLoss(run, unused);
                assertThat(slopes[j]).isCloseTo((above - below) / (2 * step), within(1e-8));
            }
        }
    }
}
