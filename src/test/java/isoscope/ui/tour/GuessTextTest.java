package isoscope.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.formula.Expression;
import isoscope.tour.Answer;
import isoscope.tour.Question;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessTextTest {
    private static final Answer UNREAD = new Answer("kaplan", Expression.number(1), Map.of(), "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "92e9 | 40e9 | 2.3 times too high, 0.36 decades",
                "4e9 | 40e9 | 10 times too low, 1.00 decades",
                "44e9 | 40e9 | 1.1 times too high, 0.04 decades",
                "40.1e9 | 40e9 | right",
                "1 | 12345 | 12000 times too low, 4.09 decades",
            })
    void tellsHowFarANumberIsOff(double guessed, double answer, String words) {
        assertThat(GuessText.distance(guessed, answer)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "40.36e9, parameters, 40.4B parameters",
        "5.763e23, FLOP, 5.76 × 10²³ FLOP",
        "11.234, times, 11.2 times",
        "0.15, '', 0.15",
    })
    void writesNumbersInTheirUnits(double value, String unit, String words) {
        assertThat(GuessText.number(value, unit)).isEqualTo(words);
    }

    @Test
    void aPointIsOffAcrossAndUpAndALineAtBothEnds() {
        List<Double> guessed = List.of(2e22, 1e9);
        List<Double> answer = List.of(1e22, 3e9);

        assertThat(
                        GuessText.distances(
                                new Question.Point("", "isoloss", UNREAD, UNREAD), guessed, answer))
                .containsExactly(
                        "Across: 2 times too high, 0.30 decades",
                        "Up: 3 times too low, 0.48 decades");
        assertThat(
                        GuessText.distances(
                                new Question.Line("", "isoloss", UNREAD, "C", 1e20, 1e24),
                                guessed,
                                answer))
                .containsExactly(
                        "Left end: 2 times too high, 0.30 decades",
                        "Right end: 3 times too low, 0.48 decades");
    }
}
