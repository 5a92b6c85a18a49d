package isoscope.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.formula.Expression;
import isoscope.formula.Formula;
import isoscope.formula.ParsedFormula.Parsed;
import isoscope.tour.Answer;
import isoscope.tour.Question;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class QuestionTextTest {
    private static final OptionalDouble COMPUTE = OptionalDouble.of(1e21);
    private static final Answer SIZE = new Answer("kaplan", formula("N"), Map.of("C", 1e20), "");

    @Test
    void aFirstQuestionIsAboutTheComputeOfItsView() {
        QuestionText typed = new QuestionText("How many?", "besiroglu", "D/N");
        assertThat(typed.question(Optional.empty(), COMPUTE))
                .contains(
                        new Question.Amount(
                                "How many?",
                                "",
                                new Answer("besiroglu", formula("D/N"), Map.of("C", 1e21), "")));
    }

    @Test
    void anotherFormulaKeepsTheValuesThatWereGiven() {
        Question before = new Question.Amount("How large?", "parameters", SIZE);
        assertThat(QuestionText.of(Optional.of(before), ""))
                .isEqualTo(new QuestionText("How large?", "kaplan", "N"));
        assertThat(
                        new QuestionText("How much?", "kaplan", "D")
                                .question(Optional.of(before), COMPUTE))
                .contains(
                        new Question.Amount(
                                "How much?",
                                "parameters",
                                new Answer("kaplan", formula("D"), Map.of("C", 1e20), "")));
    }

    @Test
    void aQuestionForAPointKeepsItsAnswer() {
        Question before = new Question.Point("Where?", "isoloss", SIZE, SIZE);
        assertThat(new QuestionText("Where then?", "", "L").question(Optional.of(before), COMPUTE))
                .contains(new Question.Point("Where then?", "isoloss", SIZE, SIZE));
    }

    @Test
    void aBlankQuestionIsNone() {
        Question before = new Question.Amount("How large?", "", SIZE);
        assertThat(new QuestionText(" ", "kaplan", "N").question(Optional.of(before), COMPUTE))
                .isEmpty();
    }

    @Test
    void aFormulaThatIsNoneChangesNothingAndSaysWhy() {
        Optional<Question> before = Optional.of(new Question.Amount("How large?", "", SIZE));
        QuestionText typed = new QuestionText("How large?", "kaplan", "N +");
        assertThat(typed.question(before, COMPUTE)).isEqualTo(before);
        assertThat(typed.problem()).hasValueSatisfying(why -> assertThat(why).contains("expected"));
    }

    private static Expression formula(String text) {
        return ((Parsed) Formula.parse(text)).expression();
    }
}
