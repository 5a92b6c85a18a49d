package isoscope.law.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sheets held against their own examples and minima, and their charts.
class SheetCheckTest {
    private static final String CHART =
            """

            [[charts]]
            title = "Loss of size"
            x = "N"
            y = ["L"]
            by = { D = [1e9, 2e10] }
            """;

    @Test
    void anExampleHoldsWithinWhatItAllows() {
        assertThat(new SheetCheck(Sheets.read(Sheets.OWN)).comparisons())
                .singleElement()
                .satisfies(comparison -> {
                    assertThat(comparison.what()).startsWith("L at ").contains("N = 1.0E9");
                    assertThat(comparison.line()).isEqualTo(30);
                    assertThat(comparison.expected()).isEqualTo(2.3);
                    assertThat(comparison.holds()).isTrue();
                });
        assertThat(
                        new SheetCheck(Sheets.read(Sheets.OWN.replace("L = 2.3", "L = 3")))
                                .comparisons())
                .singleElement()
                .satisfies(comparison -> assertThat(comparison.holds()).isFalse());
    }

    @Test
    void aClosedFormIsHeldAgainstTheMinimumAtThreeBudgets() {
        String closed =
                Sheets.OWN.replace(
                        "given    = \"C\"", "given = \"C\"\nis = \"(C/(6*2^(1/alpha)))^0.5\"");
        assertThat(new SheetCheck(Sheets.read(closed)).comparisons())
                .filteredOn(comparison -> comparison.line() == 0)
                .hasSize(3)
                .allSatisfy(comparison -> assertThat(comparison.holds()).isTrue())
                .extracting(SheetCheck.Comparison::what)
                .first()
                .isEqualTo("the closed form of N at C = 2.51e+18");
        String wrong = closed.replace("(6*2^", "(7*2^");
        assertThat(new SheetCheck(Sheets.read(wrong)).comparisons())
                .filteredOn(comparison -> comparison.line() == 0)
                .noneMatch(SheetCheck.Comparison::holds);
        String everywhere = closed.replace("range   = { C = [1e18, 1e22] }\n", "");
        assertThat(new SheetCheck(Sheets.read(everywhere)).comparisons())
                .filteredOn(comparison -> comparison.line() == 0)
                .singleElement()
                .satisfies(comparison -> assertThat(comparison.what()).endsWith("C = 1.20e+20"));
    }

    @Test
    void aChartDrawsResultsOverAVariable() {
        LawChart chart = Sheets.read(Sheets.OWN + CHART).charts().getFirst();
        assertThat(chart.x()).isEqualTo("N");
        assertThat(chart.y()).containsExactly("L");
        assertThat(chart.by().orElseThrow().values()).containsExactly(1e9, 2e10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    x = "N"         | x = "M"          | M               | one of N, D
                    ["L"]           | ["K"]            | K               | one of L, C, N*
                    ["L"]           | []               | []              | one to seven results of one unit
                    ["L"]           | ["L", "C"]       | [L, C]          | one to seven results of one unit
                    D = [1e9, 2e10] | D = []           | []              | one to seven numbers
                    D = [1e9, 2e10] | U = [1]          | U               | one of N, D
                    D = [1e9, 2e10] | D = [1,2,3,4,5,6,7,8] | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0] | one to seven numbers
                    """)
    void whatAChartCannotDrawIsSaid(String old, String hostile, String found, String expected) {
        SheetProblem problem = Sheets.problem(Sheets.OWN + CHART.replace(old, hostile));
        assertThat(problem.found()).isEqualTo(found);
        assertThat(problem.expected()).contains(expected);
    }
}
