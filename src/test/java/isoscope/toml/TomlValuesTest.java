package isoscope.toml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TomlValuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\"quoted\" \\ and \u0001",
                "two\nlines",
                "\n\nblank\n",
                "a return\r\n",
                "\"\"\"\n\"\"\"",
                "😀 α"
            })
    void whatIsWrittenIsReadAgain(String text) throws TomlException {
        assertThat(TomlReader.read("k = " + TomlValues.lines(text)).get("k")).isEqualTo(text);
        TomlTable table =
                TomlReader.read(TomlValues.key(text) + " = " + TomlValues.text(text) + "\n");
        assertThat(table.get(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {5.76e23, -0.0, 1e-300, 3, Double.NEGATIVE_INFINITY, Double.NaN})
    void noDigitIsLost(double number) throws TomlException {
        assertThat(TomlReader.read("k = " + TomlValues.number(number)).get("k")).isEqualTo(number);
    }
}
