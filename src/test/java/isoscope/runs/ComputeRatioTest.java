package isoscope.runs;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.mapping.ParameterMeaning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComputeRatioTest {
    @ParameterizedTest
    @CsvSource({
        "1.07e3, thousands",
        "6.4e2, thousands",
        "0.8e6, millions",
        "2.2e9, billions",
        "0.45e12, trillions",
        "1.3e15, millions and D in billions",
        "1e18, billions",
        "1.9e-3, kFLOP",
        "1e-6, MFLOP",
        "0.4e-9, GFLOP",
        "1.2e-12, TFLOP",
        "2.9e-15, PFLOP",
        "1e-18, EFLOP",
        "1.16e-20, PF-days",
        "0.125, every expert",
        "0.05, every expert"
    })
    void a_ratio_far_from_one_is_a_unit_or_experts(double ratio, String words) {
        assertThat(ComputeRatio.cause(ratio, ParameterMeaning.UNSAID))
                .contains(words)
                .doesNotContain("attention");
    }

    @ParameterizedTest
    @ValueSource(doubles = {30, 1e2, 3e4, 1e21, 4, 1e-21, .02, 7e-5})
    void no_other_ratio_far_from_one_is_attention(double ratio) {
        assertThat(ComputeRatio.cause(ratio, ParameterMeaning.UNSAID))
                .contains("unit")
                .doesNotContain("attention");
    }

    @ParameterizedTest
    @CsvSource({"1.2, attention", "0.8, embeddings", "0.333, forward pass", "3, three times"})
    void near_one_other_things_are_counted(double ratio, String words) {
        assertThat(ComputeRatio.cause(ratio, ParameterMeaning.UNSAID)).contains(words);
    }
}
