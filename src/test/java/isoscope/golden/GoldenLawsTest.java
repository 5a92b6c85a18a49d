package isoscope.golden;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The numbers of laws.
class GoldenLawsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void theLawGivesTheNumber(LawQuestion question) {
        question.row().check(question.answer());
    }

    static List<LawQuestion> questions() {
        return LawQuestion.all();
    }
}
