package isoscope.law.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.law.LawCard.ParameterConvention;
import isoscope.law.ScalingLaw;
import isoscope.law.Training;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
    @Test
    void aSheetIsALaw() {
        Sheet sheet = Sheets.read(Sheets.OWN);
        ScalingLaw law = (ScalingLaw) sheet.law();
        double expected = 1.7 + 400 * Math.pow(1e9, -.34) + 800 * Math.pow(2e10, -.34);
        assertThat(law.predict(Training.of(1e9, 2e10)).orElseThrow())
                .isCloseTo(expected, within(1e-14 * expected));
        assertThat(law.id()).isEqualTo("mine");
        assertThat(law.card().family()).isEqualTo("saved");
        assertThat(law.card().convention()).isEqualTo(ParameterConvention.TOTAL);
        assertThat(law.card().validRange().high()).isEqualTo(1e22);
        assertThat(law.card().parameters())
                .containsExactly(
                        Map.entry("E", 1.7), Map.entry("A", 400.), Map.entry("alpha", .34));
        assertThat(law.card().units()).containsExactly(Map.entry("E", "nats/token"));
    }

    @Test
    void anExampleHasItsPlace() {
        assertThat(Sheets.read(Sheets.OWN).examples())
                .containsExactly(
                        new Example(
                                Map.of("N", 1e9, "D", 2e10), Map.of("L", 2.3), .1, "Table 3", 30));
    }

    @Test
    void aNumberMayBeAFormulaOfNumbers() {
        Sheet sheet = Sheets.read(Sheets.OF_FORM);
        assertThat(sheet.form().id()).isEqualTo("chinchilla");
        assertThat(sheet.law().constant("E")).isEqualTo(Math.exp(.5));
        assertThat(sheet.law().constant("A")).isEqualTo(Math.exp(6) + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    name    = "Mine" | nmae = "Mine"; name = "Mine" | 1 | 1 | the key nmae | one of form, variables,
                    place = "Table 2" | plaec = "Table 2" | 13 | 54 | the key plaec | one of value, otherwise, unit, place,
                    [optimum] | [optima] | 25 | 1 | the key optima | one of form, variables, constants, steps, results, optimum
                    name    = "Mine" | | 1 | 1 | no name | a text
                    value = 400,  | | 14 | 1 | no value in constants.A | a number
                    , start = 2e10 | | 10 | 1 | no start in variables.D | a number
                    value = 400 | value = true | 14 | 11 | true | a number, or a formula of numbers in quotes for constants.A.value
                    counts  = "total" | counts = "all" | 5 | 1 | all | total or non-embedding or as-recorded for counts
                    C = [1e18, 1e22] | C = [1e22, 1e18] | 6 | 13 | [1.0E22, 1.0E18] | two numbers above 0, the lower first for range.C
                    minimise = "L" | minimise = "M" | 26 | 1 | M | one of L, C for optimum.minimise
                    counts  = "total" | line = { colour = "pink" } | 5 | 10 | pink | one of kaplan, chinchilla, replication, fitted, law-1, law-2, law-3 for line.colour
                    counts  = "total" | line = { colour = "law-1", dash = [4] } | 5 | 28 | [4.0] | lengths of dash and gap in turn, each above 0 for line.dash
                    counts  = "total" | line = { colour = "law-1", width = 9 } | 5 | 28 | 9.0 | a number above 0, at most 3.0 for line.width
                    low = 1e6 | low = 0 | 9 | 49 | 0.0 | a number above 0 and below high for variables.N.low
                    """)
    void whatIsWrongIsSaidWithItsPlace(
            String old, String hostile, int line, int column, String found, String expected) {
        assertThat(Sheets.OWN).contains(old);
        String text = Sheets.OWN.replace(old, hostile == null ? "" : hostile.replace("; ", "\n"));
        Sheets.assertProblem(Sheets.problem(text), line, column, found, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "E + both"            | "E + Both"            | 22 | 17 | Both  | N, D, E, A, alpha, small, both,
                    "E + both"            | "Loss + both"         | 22 | 13 | Loss  | N, D, E, A, alpha, small, both,
                    "E + both"            | "i"                   | 22 | 13 | i     | N, D, E, A, alpha, small, both,
                    "E + both"            | " is"                 | 22 | 14 | is    | N, D, E, A, alpha, small, both,
                    "E + both"            | "E + (both"           | 22 | 22 | the end | +, -, *, /, ^ or )
                    "small + 2*A/D^alpha" | "small + 2*B/D^alpha" | 19 | 20 | B     | N, D, E, A, alpha, small, a number
                    "A/N^alpha"           | "both - 1"            | 18 | 10 | both  | N, D, E, A, alpha, a number
                    "A/N^alpha"           | "2*small"             | 18 | 12 | small | N, D, E, A, alpha, a number
                    value = 400           | value = "exp(0.5"     | 14 | 27 | the end | +, -, *, /, ^ or )
                    value = 400           | value = "exp(E)"      | 14 | 24 | E     | a number, a function or (
                    """)
    void whatIsWrongInAFormulaIsSaidWithTheVeryCharacter(
            String old, String hostile, int line, int column, String found, String expected) {
        assertThat(Sheets.OWN).contains(old);
        Sheets.assertProblem(
                Sheets.problem(Sheets.OWN.replace(old, hostile)), line, column, found, expected);
    }

    @Test
    void linesMayEndAsOnWindows() {
        String text = Sheets.OWN.replace("E + both", "E + Both").replace("\n", "\r\n");
        Sheets.assertProblem(
                Sheets.problem(text), 22, 17, "Both", "N, D, E, A, alpha, small, both,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A     = { value = 400 | N     = { value = 400 | 14 | 1 | N     | each name once; N is taken
                    small = "A/N^alpha"   | alpha = "A/N^alpha"   | 18 | 1 | alpha | each name once; alpha is taken
                    C = { is              | both = { is           | 23 | 1 | both  | each name once; both is taken
                    """)
    void aNameStandsForOneThing(
            String old, String hostile, int line, int column, String found, String expected) {
        assertThat(Sheets.OWN).contains(old);
        Sheets.assertProblem(
                Sheets.problem(Sheets.OWN.replace(old, hostile)), line, column, found, expected);
    }

    @Test
    void aKeyStandsOnce() {
        String text = Sheets.OWN.replace("A     = { value = 400", "E     = { value = 400");
        Sheets.assertProblem(Sheets.problem(text), 14, 1, "E", "each key once; E is taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exp", "if", "sum", "inf", "1x", "\"α\""})
    void whatCannotBeANameIsNone(String name) {
        SheetProblem problem = Sheets.problem(Sheets.OWN.replace("small =", name + " ="));
        assertThat(problem.line()).isEqualTo(18);
        assertThat(problem.expected()).contains("a name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    value = 1.7  | value = -1.7 | 13 | 11 | -1.7
                    value = 400  | value = 0    | 14 | 11 | 0.0
                    value = 400  | value = nan  | 14 | 11 | NaN
                    value = 0.34 | value = 2.5  | 15 | 11 | 2.5
                    """)
    void aValueOutOfItsBoundsIsSaid(
            String old, String hostile, int line, int column, String found) {
        Sheets.assertProblem(
                Sheets.problem(Sheets.OWN.replace(old, hostile)),
                line,
                column,
                found,
                " for constants.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "chinchilla"         | "cubic"         | 2  | 1  | cubic             | one of chinchilla, data-constrained, frontier,
                    B     = { value = 410.7 } |            | 7  | 1  | no B in constants | a value of it
                    beta  =              | gamma = { value = 1 }; beta = | 12 | 1 | the key gamma | one of E, A, B, alpha, beta
                    value = 0.34         | value = -0.34   | 11 | 11 | -0.34             | for constants.alpha.value
                    [constants]          | [steps]; n = "1"; [constants]  | 7 | 1 | the key steps | one of form, constants,
                    """)
    void aLawOfAFormHasItsConstantsAndNothingElse(
            String old, String hostile, int line, int column, String found, String expected) {
        assertThat(Sheets.OF_FORM).contains(old);
        String text =
                Sheets.OF_FORM.replace(old, hostile == null ? "" : hostile.replace("; ", "\n"));
        Sheets.assertProblem(Sheets.problem(text), line, column, found, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    over     = "N" | over     = "Q"
                    over     = "N" | over     = "A"
                    given    = "C" | given    = "Z"
                    """)
    void anOptimumIsOfAVariableAndABudgetThatAreThere(String old, String hostile) {
        assertThat(Sheets.OWN).contains(old);
        SheetProblem problem = Sheets.problem(Sheets.OWN.replace(old, hostile));
        assertThat(problem.line()).isBetween(27, 28);
        assertThat(problem.expected()).contains("one of");
    }
}
