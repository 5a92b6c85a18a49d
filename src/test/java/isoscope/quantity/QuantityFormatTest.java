package isoscope.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFormatTest {
    @ParameterizedTest
    @CsvSource({
        "57316289, 57.3M, 57.3M",
        "1e9, 1B, 1.00B",
        "6.8e9, 6.8B, 6.80B",
        "405e9, 405B, 405B",
        "1.4e12, 1.4T, 1.40T",
        "72.249e9, 72.2B, 72.2B",
        "1.3287e12, 1.33T, 1.33T",
        "804e9, 804B, 804B",
        "999.6e6, 1B, 1.00B",
        "1000, 1k, 1.00k",
        "20, 20, 20.0",
        "1, 1, 1.00",
        "0.15, 0.15, 0.150",
        "999e12, 999T, 999T",
        "1.2e15, 1.2 × 10¹⁵, 1.2 × 10¹⁵",
        "1e15, 10¹⁵, 10¹⁵",
        "0.00001, 10⁻⁵, 10⁻⁵",
        "-2.5e9, −2.5B, −2.50B",
        "0, 0, 0",
        "NaN, NaN, NaN",
        "Infinity, ∞, ∞"
    })
    void si(double value, String cut, String fixed) {
        assertThat(QuantityFormat.si(value)).isEqualTo(cut);
        assertThat(QuantityFormat.siFixed(value)).isEqualTo(fixed);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2e15, 1.2×10¹⁵",
        "0.001, 0.001",
        "0.0009996, 0.001",
        "0.000999, 9.99×10⁻⁴",
        "72.249e9, 72.2B"
    })
    void dense_si_numbers_are_powers_beyond_their_letters(double value, String text) {
        assertThat(QuantityFormat.siDense(value, 3)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1.693372, 1.69337",
        "5400, 5400",
        "-0.076, −0.076",
        "999999, 999999",
        "1e6, 10⁶",
        "0.0001, 0.0001",
        "0.0000999, 9.99 × 10⁻⁵",
        "-1234567, −1.23457 × 10⁶",
        "0, 0"
    })
    void constants_have_six_digits(double value, String text) {
        assertThat(QuantityFormat.constant(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "7e10, parameters, 70B",
        "7e10, tokens, 70B",
        "1, tokens, 1",
        "0.5, tokens, 0.5",
        "123456, tokens, 123k",
        "123456, steps, 1.23×10⁵",
        "1e4, steps, 10⁴",
        "9999.5, steps, 9999.5",
        "-123456, steps, −1.23×10⁵"
    })
    void numbers_are_written_as_their_unit_is(double value, String unit, String text) {
        assertThat(QuantityFormat.inUnit(value, unit)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2e23, 1.20 × 10²³",
        "-1e23, −1.00 × 10²³",
        "2.5e-7, 2.50 × 10⁻⁷",
        "0, 0",
        "Infinity, ∞"
    })
    void powers_in_columns_keep_their_width(double value, String text) {
        assertThat(QuantityFormat.powerFixed(value)).isEqualTo(text);
    }

    @Test
    void si_with_more_digits() {
        assertThat(QuantityFormat.siFixed(7.2e10, 4)).isEqualTo("72.00B");
        assertThat(QuantityFormat.dense(5.7649e23, 4)).isEqualTo("5.765×10²³");
        assertThat(QuantityFormat.si(7.2249e10, 4)).isEqualTo("72.25B");
        assertThat(QuantityFormat.si(1.3287e12, 4)).isEqualTo("1.329T");
    }

    @ParameterizedTest
    @CsvSource({
        "5.76e23, 5.76 × 10²³, 5.76×10²³",
        "1e23, 10²³, 10²³",
        "9.996e22, 10²³, 10²³",
        "1.4e18, 1.4 × 10¹⁸, 1.4×10¹⁸",
        "9e19, 9 × 10¹⁹, 9×10¹⁹",
        "2.5e-7, 2.5 × 10⁻⁷, 2.5×10⁻⁷",
        "-1e20, −10²⁰, −10²⁰",
        "0, 0, 0"
    })
    void powers(double value, String power, String dense) {
        assertThat(QuantityFormat.power(value)).isEqualTo(power);
        assertThat(QuantityFormat.dense(value)).isEqualTo(dense);
    }

    @Test
    void losses_have_the_decimals_of_their_place() {
        assertThat(QuantityFormat.loss(1.97394, 2)).isEqualTo("1.97");
        assertThat(QuantityFormat.loss(1.97394, 3)).isEqualTo("1.974");
        assertThat(QuantityFormat.loss(2, 4)).isEqualTo("2.0000");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0631, +0.063",
        "-0.0119, −0.012",
        "0.0004, 0.000",
        "-0.0004, 0.000",
        "0.91, +0.910",
        "Infinity, +∞",
        "-Infinity, −∞",
        "NaN, NaN"
    })
    void differences_carry_a_true_minus(double value, String text) {
        assertThat(QuantityFormat.signed(value, 3)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.148, 0.15",
        "18.39, 18",
        "92.6, 93",
        "5.72, 5.7",
        "2.0, 2",
        "20, 20",
        "1875, '1,900'",
        "60000, '60,000'",
        "0.036, 0.036",
        "Infinity, ∞",
        "0, 0"
    })
    void tokens_per_parameter(double value, String text) {
        assertThat(QuantityFormat.tokensPerParameter(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "FLOP, 5.76e23, 5.76 × 10²³",
        "PF_DAYS, 5.76e23, '6,667'",
        "H100_HOURS, 5.76e23, 404k",
        "PF_DAYS, 8.64e19, 1",
        "PF_DAYS, 1e17, 0.00116",
        "PF_DAYS, 8.64e15, 10⁻⁴",
        "PF_DAYS, 8.64e16, 0.001",
        "PF_DAYS, 8.64e22, '1,000'",
        "PF_DAYS, 8.64e23, 10k"
    })
    void compute_in_every_unit(ComputeUnit unit, double compute, String text) {
        assertThat(QuantityFormat.compute(compute, unit)).isEqualTo(text);
    }

    @Test
    void read_outs_and_ranges() {
        assertThat(QuantityFormat.readOut(70e9, Quantity.PARAMETERS)).isEqualTo("70B");
        assertThat(QuantityFormat.readOut(1.4e12, Quantity.TOKENS)).isEqualTo("1.4T");
        assertThat(QuantityFormat.readOut(5.76e23, Quantity.COMPUTE)).isEqualTo("5.76 × 10²³");
        assertThat(QuantityFormat.readOut(1.9739, Quantity.LOSS)).isEqualTo("1.974");
        assertThat(QuantityFormat.range("57.3M", "16.2B")).isEqualTo("57.3M – 16.2B");
        assertThat(QuantityFormat.rangeDense("57.3M", "16.2B")).isEqualTo("57.3M–16.2B");
    }
}
