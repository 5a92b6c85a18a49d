package isoscope.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.quantity.Series;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurveRuleTest {
    private static final Run RUN =
            new Run(
                    "a",
                    "",
                    1e8,
                    4e9,
                    2.4e18,
                    3.2,
                    new LossCurve(
                            Series.of(1, 2, 3, 4),
                            Series.of(1e9, 2e9, 3e9, 4e9),
                            Series.of(6e17, 1.2e18, 1.8e18, 2.4e18),
                            Series.of(4.0, 3.0, 3.4, 3.2)),
                    1);

    @ParameterizedTest
    @CsvSource({
        "last,3.2,4e9,2.4e18",
        "minimum,3.0,2e9,1.2e18",
        "mean:2,3.3,4e9,2.4e18",
        "mean:9,3.4,4e9,2.4e18"
    })
    void oneLossStandsForACurve(String id, double loss, double tokens, double compute) {
        CurveRule rule = CurveRule.named(id).orElseThrow();
        Run run =
                Treatment.STANDARD
                        .withCurveRule(rule)
                        .of(new RunSet("runs", List.of(RUN)))
                        .runs()
                        .getFirst();
        assertThat(run.loss()).isCloseTo(loss, within(1e-12));
        assertThat(run.tokens()).isEqualTo(tokens);
        assertThat(run.compute()).isEqualTo(compute);
        assertThat(run.curve()).isEqualTo(RUN.curve());
        assertThat(rule.id()).isEqualTo(id);
    }

    @Test
    void aRunWithoutACurveStaysAsItIs() {
        Run plain = new Run("b", "", 1e8, 1e9, 6e17, 3, null, 1);
        assertThat(new CurveRule.Minimum().of(plain)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "first", "mean", "mean:0", "mean:-1", "mean:1234567", "LAST"})
    void otherWordsAreNoRule(String id) {
        assertThat(CurveRule.named(id)).isEmpty();
    }
}
