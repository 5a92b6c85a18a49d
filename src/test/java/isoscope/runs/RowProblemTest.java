package isoscope.runs;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.runs.RowProblem.Code;
import org.junit.jupiter.api.Test;

class RowProblemTest {
    @Test
    void what_was_found_fits_on_a_line() {
        RowProblem problem = new RowProblem(1, "", Code.NOT_TEXT, " a\0b\n" + "c".repeat(90), "x");
        assertThat(problem.found()).hasSize(60).startsWith("a b ccc").endsWith("c…");
    }

    @Test
    void codes_have_stable_names() {
        assertThat(Code.WRONG_CELL_COUNT.id()).isEqualTo("wrong-cell-count");
    }
}
