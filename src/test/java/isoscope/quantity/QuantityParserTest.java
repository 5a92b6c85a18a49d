package isoscope.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.ParsedQuantity.Rejected;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    COMPUTE    | 5.76e23                | 5.76e23
                    COMPUTE    | 1.3E+19                | 1.3e19
                    COMPUTE    | 1_000                  | 1000
                    COMPUTE    | 6,667                  | 6667
                    COMPUTE    | 10 ZFLOP               | 1e22
                    COMPUTE    | 10ZFLOPs               | 1e22
                    COMPUTE    | 3 kFLOP                | 3e3
                    COMPUTE    | 3 MFLOP                | 3e6
                    COMPUTE    | 3 BFLOP                | 3e9
                    COMPUTE    | 3 GFLOP                | 3e9
                    COMPUTE    | 3 TFLOP                | 3e12
                    COMPUTE    | 3 PFLOP                | 3e15
                    COMPUTE    | 3 EFLOP                | 3e18
                    COMPUTE    | 10EFLOP                | 1e19
                    COMPUTE    | 2 YFLOP                | 2e24
                    COMPUTE    | 5.76 × 10^23           | 5.76e23
                    COMPUTE    | 5.76 × 10²³            | 5.76e23
                    COMPUTE    | 5.76×10²³              | 5.76e23
                    COMPUTE    | 5.76 x 10^23 FLOP      | 5.76e23
                    COMPUTE    | 5.76*10^23             | 5.76e23
                    COMPUTE    | 10²³                   | 1e23
                    COMPUTE    | 10^23 FLOP             | 1e23
                    COMPUTE    | 2 PF-days              | 1.728e20
                    COMPUTE    | 2 pf days              | 1.728e20
                    COMPUTE    | 1 PF-day               | 8.64e19
                    COMPUTE    | 400 PF-days            | 3.456e22
                    COMPUTE    | 6.667k PF-days         | 5.760288e23
                    COMPUTE    | 1 PFLOP/s-days         | 8.64e19
                    COMPUTE    | 100k H100-hours        | 1.424736e23
                    COMPUTE    | 100k H100 hours        | 1.424736e23
                    COMPUTE    | 1 H100-h               | 1.424736e18
                    PARAMETERS | 70B                    | 7e10
                    PARAMETERS | 250M                   | 2.5e8
                    PARAMETERS | 57.3 M                 | 5.73e7
                    PARAMETERS | 125m                   | 1.25e8
                    PARAMETERS | 70B parameters         | 7e10
                    PARAMETERS | 1,500,000              | 1.5e6
                    TOKENS     | 1.4T                   | 1.4e12
                    TOKENS     | 300B tokens            | 3e11
                    TOKENS     | .5T                    | 5e11
                    TOKENS     | 20k                    | 2e4
                    LOSS       | 2.05                   | 2.05
                    LOSS       | 2.05 nats/token        | 2.05
                    LOSS       | 3.265024E+00           | 3.265024
                    """)
    void reads_what_people_write(Quantity quantity, String text, double value) {
        assertThat(read(text, quantity)).isCloseTo(value, Offset.offset(value * 1e-14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.76\u2009×\u200910²³",
                "5.76\u202f×\u202f10²³",
                "\u00a05.76 × 10²³ ",
                "576\u2009000\u2009000 × 10¹⁵",
                "5.76 × 10⁺²³",
                "576000000000 × 10¹²"
            })
    void thin_and_hard_spaces_do_not_matter(String text) {
        assertThat(read(text, Quantity.COMPUTE)).isEqualTo(5.76e23);
    }

    @Test
    void suffixes_lose_no_digit() {
        assertThat(read("1.33T", Quantity.TOKENS)).isEqualTo(1.33e12);
        assertThat(read("0.57M", Quantity.PARAMETERS)).isEqualTo(570_000.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "NaN",
                "nan",
                "inf",
                "Infinity",
                "∞",
                "0",
                "0.0",
                "-1",
                "−5",
                "1e999",
                "1e-999",
                "abc",
                "12 apples",
                "1..2",
                "1e",
                "10 20",
                "1,00",
                "5 × 11²",
                "B",
                "e23",
                "10 × 10",
                "0x1p3",
                "1d",
                "2f",
                "^23",
                "1 e5",
                "5.76 × 10²³ × 10²",
                "1_",
                "__1"
            })
    void refuses_what_is_not_a_positive_number(String text) {
        assertThat(QuantityParser.parse(text, Quantity.COMPUTE)).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PARAMETERS, 2 PF-days, 'k, M, B, T'",
        "PARAMETERS, 10 ZFLOP, 'k, M, B, T'",
        "PARAMETERS, 3 tokens, 'k, M, B, T'",
        "TOKENS, 100k H100-hours, 'k, M, B, T'",
        "TOKENS, 1.4T parameters, 'k, M, B, T'",
        "COMPUTE, 70B tokens, 'FLOP, PF-days, H100-hours'",
        "COMPUTE, 3 Z, 'FLOP, PF-days, H100-hours'",
        "LOSS, 2B, 'nats per token'",
        "LOSS, 2 FLOP, 'nats per token'"
    })
    void a_unit_that_does_not_fit_names_those_that_do(
            Quantity quantity, String text, String units) {
        assertThat(QuantityParser.parse(text, quantity))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> {
                            assertThat(rejected.found()).isEqualTo(text);
                            assertThat(rejected.expected()).contains(units);
                        });
    }

    @Test
    void long_text_is_refused_and_shortened() {
        assertThat(QuantityParser.parse("9".repeat(100_000), Quantity.TOKENS))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.found()).hasSize(60));
    }

    @ParameterizedTest
    @EnumSource(ComputeUnit.class)
    void reads_back_what_the_program_prints(ComputeUnit unit) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        for (int i = 0; i < 500; i++) {
            double compute = Math.pow(10, random.nextDouble(15, 28));
            String shown = QuantityFormat.compute(compute, unit) + " " + unit.label();
            assertThat(read(shown, Quantity.COMPUTE))
                    .as(shown)
                    .isCloseTo(compute, Offset.offset(compute * 0.0051));
        }
    }

    @Test
    void reads_back_every_si_number() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(12);
        for (int i = 0; i < 500; i++) {
            double value = Math.pow(10, random.nextDouble(0, 17));
            for (String shown :
                    new String[] {QuantityFormat.si(value), QuantityFormat.siFixed(value)}) {
                assertThat(read(shown, Quantity.TOKENS))
                        .as(shown)
                        .isCloseTo(value, Offset.offset(value * 0.0051));
            }
        }
    }

    private static double read(String text, Quantity quantity) {
        return switch (QuantityParser.parse(text, quantity)) {
            case Parsed(double value) -> value;
            case Rejected(String found, String expected) ->
                    throw new AssertionError(found + " refused, expected " + expected);
        };
    }
}
