package isoscope.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.formula.Expression;
import isoscope.tour.Answer;
import isoscope.tour.Guess;
import isoscope.tour.Question;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionViewModelTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Answer UNREAD = new Answer("kaplan", Expression.number(1), Map.of(), "");

    private final List<Guess> kept = new ArrayList<>();
    private int computed;
    private Optional<List<Double>> answer = Optional.of(List.of(40e9));
    private final QuestionViewModel model =
            model(new Question.Amount("How large?", "parameters", UNREAD));

    @Test
    void nothingIsRevealedBeforeAGuessIsLocked() {
        model.reveal();
        assertThat(model.stateProperty().get()).isEqualTo(new QuestionState.Guessing(0));
        model.another();
        model.values().getFirst().set(92e9);
        model.lock();
        assertThat(model.stateProperty().get()).isEqualTo(new QuestionState.Locked(1));
        assertThat(computed).isZero();

        model.reveal();

        assertThat(computed).isOne();
        assertThat(kept)
                .containsExactly(new Guess("How large?", List.of(92e9), List.of(40e9), NOON));
        model.lock();
        assertThat(model.isGuessing()).isFalse();
    }

    @Test
    void theGuessesOfARoomAreShownWithTheirMedian() {
        for (double guess : new double[] {10e9, 160e9, 80e9}) {
            model.values().getFirst().set(guess);
            model.lock();
            model.another();
        }
        model.reveal();
        assertThat(model.isGuessing()).isTrue();
        model.lock();
        model.reveal();

        assertThat(kept).hasSize(4);
        assertThat(GuessText.median(kept).getFirst()).isCloseTo(80e9, within(1.0));
        assertThat(GuessText.median(kept.subList(0, 2)).getFirst()).isCloseTo(40e9, within(1.0));
        assertThat(GuessText.score(kept)).isEqualTo("2 of 4 within a factor of 2");
    }

    @Test
    void aPlaceThatWasNotChosenYetCannotBeLocked() {
        QuestionViewModel point = model(new Question.Point("Where?", "isoloss", UNREAD, UNREAD));
        point.lock();
        assertThat(point.isGuessing()).isTrue();

        point.values().getFirst().set(1e22);
        point.values().getLast().set(1e9);
        point.lock();
        assertThat(point.isGuessing()).isFalse();
    }

    @Test
    void anAnswerThatCannotBeComputedIsToldAndAskedAgain() {
        answer = Optional.empty();
        model.lock();
        model.reveal();
        assertThat(model.stateProperty().get()).isEqualTo(new QuestionState.Unanswered());
        assertThat(kept).isEmpty();

        model.again();
        assertThat(model.stateProperty().get()).isEqualTo(new QuestionState.Guessing(0));
    }

    private QuestionViewModel model(Question question) {
        return new QuestionViewModel(
                question,
                () -> {
                    computed++;
                    return answer;
                },
                Clock.fixed(NOON, ZoneOffset.UTC),
                kept::addAll);
    }
}
