package isoscope.law.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are no sheets, and sheets that are too much.
class SheetBoundsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "N,D,loss\n1e9,2e10,2.5\n",
                "{\"schema\":\"isoscope.fit/1\"}",
                "\u0000\u0001\u0002",
                "name = \n",
                "name = \"Mine",
                "[variables",
                "name = 99999999999999999999999\n"
            })
    void whatIsNotTomlIsSaidToBeNone(String text) {
        SheetProblem problem = Sheets.problem(text);
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.column()).isPositive();
        assertThat(problem.expected()).endsWith(", as TOML has it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing\n", "x = 1\n"})
    void whatHasNoFormulasIsNoLaw(String text) {
        Sheets.assertProblem(
                Sheets.problem(text), 1, 1, "no results", "at least one, such as [results]");
    }

    @Test
    void lengthIsBounded() {
        Sheets.assertProblem(
                Sheets.problem("#".repeat(SheetReader.LONGEST + 1)),
                1,
                1,
                "262,145 characters",
                "at most 262,144");
        assertThat(Sheets.read(Sheets.OWN + "#".repeat(SheetReader.LONGEST - Sheets.OWN.length())))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# ]]]]\n", "formula = \"]]]]\"\n"})
    void depthIsBounded(String before) {
        int many = 20_000;
        String closed = before.replace("]]]]", "]".repeat(many));
        String deep = "note = " + "[".repeat(many) + "]".repeat(many) + "\n";
        Sheets.assertProblem(
                Sheets.problem(closed + deep + Sheets.OWN),
                (int) before.lines().count() + 1,
                40,
                "more than 32 brackets within one another",
                "fewer");
    }

    @Test
    void bracketsInTextsAndCommentsHideNoDepth() {
        int many = 2_000;
        String deep = "note = " + "[\"]\", ".repeat(many) + "1" + "]".repeat(many) + "\n";
        Sheets.assertProblem(
                Sheets.problem(deep + Sheets.OWN),
                1,
                200,
                "more than 32 brackets within one another",
                "fewer");
    }

    @Test
    void stepsThatGrowWithoutEndAreRefused() {
        StringBuilder steps = new StringBuilder("s0 = \"N*D + 1\"\n");
        for (int i = 1; i < 40; i++) {
            steps.append("s%d = \"s%d*s%d\"%n".formatted(i, i - 1, i - 1));
        }
        SheetProblem problem = Sheets.problem(Sheets.OWN.replace("[steps]\n", "[steps]\n" + steps));
        assertThat(problem.line()).isBetween(19, 60);
        assertThat(problem.expected()).startsWith("a shorter formula once steps are put in");
    }
}
