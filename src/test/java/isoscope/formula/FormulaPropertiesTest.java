package isoscope.formula;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.formula.ParsedFormula.Parsed;
import isoscope.formula.ParsedFormula.Rejected;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FormulaPropertiesTest {
    private static final int CASES = 1500;
    private static final List<String> NAMES =
            List.of("N", "alpha_N", "lambda", "unique tokens", "exp", "β");

    @Test
    void aWrittenFormulaIsReadAsTheSame() {
        RandomExpressions expressions = new RandomExpressions(17, NAMES);
        for (int i = 0; i < CASES; i++) {
            Expression expression = expressions.next(i % 6);
            assertThat(Formula.parse(expression.text()))
                    .as(expression.text())
                    .isEqualTo(new Parsed(expression));
        }
    }

    @Test
    void whateverIsTypedIsReadOrPointedAtInside() {
        SplittableRandom random = new SplittableRandom(5);
        String letters = "NDαγ_x+-*/^()<>=,. 0129eEkB`ifsumlogexpmin×−⁻²\n𝛼";
        for (int i = 0; i < 4 * CASES; i++) {
            String text =
                    random.ints(random.nextInt(20), 0, letters.length())
                            .mapToObj(at -> letters.substring(at, at + 1))
                            .collect(Collectors.joining());
            if (Formula.parse(text, NAMES) instanceof Rejected rejected) {
                assertThat(rejected.position()).as(text).isBetween(0, text.length());
                assertThat(rejected.pointed()).as(text).endsWith("^");
                assertThat(rejected.found()).as(text).isNotEmpty();
                assertThat(rejected.expected()).as(text).isNotEmpty();
            }
        }
    }

    @Test
    void theOtherLanguagesCanWriteEverything() {
        RandomExpressions expressions = new RandomExpressions(3, NAMES);
        for (int i = 0; i < CASES; i++) {
            Expression expression = expressions.next(i % 6);
            String latex = LatexText.of(expression);
            assertThat(latex.chars().filter(c -> c == '{').count())
                    .as(latex)
                    .isEqualTo(latex.chars().filter(c -> c == '}').count());
            assertThat(PythonText.of(expression)).doesNotContain("`", "^");
        }
    }
}
