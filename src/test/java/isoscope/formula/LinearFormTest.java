package isoscope.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearFormTest {
    private static Map<String, String> parts(String text, List<String> candidates) {
        LinearForm form = LinearForm.of(FormulaTest.read(text), candidates);
        Map<String, String> parts =
                form.slopes().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, slope -> slope.getValue().text()));
        parts.put("", form.rest().text());
        return parts;
    }

    @Test
    void theChinchillaFormHasThree() {
        assertThat(parts("E + A/N^alpha + B/D^beta", List.of("E", "A", "B", "alpha", "beta")))
                .isEqualTo(Map.of("", "0", "E", "1", "A", "1/N^alpha", "B", "1/D^beta"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a*x - (b - a)/2 + c | a | x + 1/2",
                "-(a*x) | a | -x",
                "if(x < 1, a, 2*a + 3) | a | if(x < 1, 1, 2)",
                "sum(k, 1, 3, a/k^x) | a | sum(k, 1, 3, 1/k^x)",
                "a*b | a | b",
                "(a + b*2)*x | b | 2*x",
                "a*(1 + b) | a | 1 + b"
            })
    void slopesAreWrittenSimply(String text, String name, String slope) {
        assertThat(parts(text, List.of("a", "b", "c"))).containsEntry(name, slope);
    }

    /// In each of them a is no linear name.
    @ParameterizedTest
    @CsvSource({
        "a^2",
        "2^a",
        "exp(a)",
        "a*a",
        "x/a",
        "'if(a < 1, a, 2)'",
        "'max(a, 0)'",
        "abs(a)",
        "'sum(k, 1, a, a)'",
        "(a*x)^1"
    })
    void otherPlacesAreNotLinear(String text) {
        assertThat(LinearForm.of(FormulaTest.read(text), List.of("a")).names()).isEmpty();
    }

    @Test
    void ofTwoThatExcludeEachOtherTheFirstIsTaken() {
        assertThat(LinearForm.of(FormulaTest.read("A*(1 + B)"), List.of("B", "A")).names())
                .containsExactly("B");
    }

    @Test
    void anIndexIsNoName() {
        assertThat(LinearForm.of(FormulaTest.read("sum(k, 1, 3, k)"), List.of("k")).names())
                .isEmpty();
    }
}
