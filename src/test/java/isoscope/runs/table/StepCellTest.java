package isoscope.runs.table;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.quantity.DecimalMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepCellTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.0, 0",
        "1500, 1500",
        "1500., 1500",
        "1.5e3, 1500",
        "2k, 2000",
        "1 M, 1e6"
    })
    void a_step_is_a_number_from_zero(String text, double step) {
        assertThat(StepCell.read(text, DecimalMark.POINT)).isEqualTo(step);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "nan", "last", "1,5,0", "1e999", "0x10", "1d"})
    void anything_else_is_no_step(String text) {
        assertThat(StepCell.read(text, DecimalMark.POINT)).isNaN();
    }

    @Test
    void thousands_have_the_other_sign() {
        assertThat(StepCell.read("1.500", DecimalMark.COMMA)).isEqualTo(1500);
        assertThat(StepCell.read("1,500", DecimalMark.POINT)).isEqualTo(1500);
        assertThat(StepCell.read("1.500", DecimalMark.EITHER)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500,0", "1500"})
    void a_comma_may_be_the_decimal_point(String text) {
        assertThat(StepCell.read(text, DecimalMark.COMMA)).isEqualTo(1500);
    }
}
