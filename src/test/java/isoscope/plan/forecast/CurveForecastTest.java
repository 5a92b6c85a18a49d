package isoscope.plan.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.plan.forecast.ForecastOutcome.Made;
import isoscope.plan.forecast.ForecastOutcome.None;
import isoscope.quantity.Series;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a run will be after more tokens, by its own curve.
class CurveForecastTest {
    @ParameterizedTest
    @ValueSource(doubles = {2e10, 5e10, 1e11})
    void aCurveWithoutNoiseIsForetoldExactly(double tokens) {
        Forecast forecast = made(run(400, 0, 1, CurveForecastTest::law), tokens);
        assertThat(forecast.loss()).isCloseTo(law(tokens), within(2e-4));
        assertThat(forecast.floor()).isCloseTo(1.9, within(2e-2));
        assertThat(forecast.worst()).isLessThan(1e-3);
        assertThat(forecast.backtests()).hasSize(5);
    }

    /// Over many curves with noise, nearly all intervals hold the truth.
    @Test
    void theIntervalHoldsTheTruth() {
        int held = 0;
        for (int seed = 0; seed < 60; seed++) {
            Forecast forecast = made(run(600, .01, seed, CurveForecastTest::law), 3e10);
            double truth = law(3e10);
            held += forecast.low() <= truth && truth <= forecast.high() ? 1 : 0;
        }
        assertThat(held).isGreaterThan(51);
    }

    /// A curve that turns is one that its own past foretells badly, and the interval says so.
    @Test
    void aCurveThatBendsHasAWideInterval() {
        DoubleUnaryOperator bent =
                tokens -> law(tokens) * (tokens > 6e9 ? 1 - .1 * (tokens / 6e9 - 1) : 1);
        Forecast straight = made(run(400, 0, 1, CurveForecastTest::law), 2e10);
        Forecast turned = made(run(400, 0, 1, bent), 2e10);
        assertThat(turned.worst()).isGreaterThan(.03);
        assertThat(turned.high() - turned.low())
                .isGreaterThan(20 * (straight.high() - straight.low()));
    }

    @Test
    void whatCannotBeForetoldIsSaid() {
        Run run = run(400, 0, 1, CurveForecastTest::law);
        assertThat(reason(run, 5e9)).contains("has seen 10B tokens already");
        assertThat(reason(run, 2e11)).contains("at most 10 times");
        assertThat(reason(run(8, 0, 1, CurveForecastTest::law), 2e10))
                .contains("no loss curve of at least 20 points");
        assertThat(reason(run(400, 0, 1, tokens -> 2 + tokens / 1e11), 2e10))
                .contains("does not fall");
        assertThat(reason(new Run("a", "", 1e8, 1e9, 6e17, 3, null, 2), 2e10))
                .contains("no loss curve");
    }

    private static double law(double tokens) {
        return 1.9 + 800 / Math.pow(tokens, .3);
    }

    private static Forecast made(Run run, double tokens) {
        return ((Made) CurveForecast.of(run, tokens)).forecast();
    }

    private static String reason(Run run, double tokens) {
        return ((None) CurveForecast.of(run, tokens)).reason();
    }

    /// A run of 10B tokens.
    private static Run run(int points, double noise, long seed, DoubleUnaryOperator law) {
        var random = new SplittableRandom(seed);
        Series tokens = Series.generate(points, i -> 1e10 * (i + 1) / points);
        Series loss =
                tokens.map(at -> law.applyAsDouble(at) * Math.exp(noise * random.nextGaussian()));
        Series steps = Series.generate(points, i -> i + 1);
        LossCurve curve = new LossCurve(steps, tokens, tokens.map(at -> 6e8 * at), loss);
        return new Run("a", "", 1e8, 1e10, 6e18, loss.get(points - 1), curve, 2);
    }
}
