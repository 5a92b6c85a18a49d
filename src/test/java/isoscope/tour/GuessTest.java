package isoscope.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuessTest {
    @Test
    void theDistanceIsThatOfTheWorstNumber() {
        Guess guess = new Guess("", List.of(2e9, 1e20), List.of(1e9, 1e21), Instant.EPOCH);
        assertThat(guess.decades()).isCloseTo(1, within(1e-12));
        assertThat(guess.factor()).isCloseTo(10, within(1e-11));
    }

    @Test
    void aGuessBelowIsAsFarAsOneAbove() {
        assertThat(new Guess("", List.of(5.), List.of(10.), Instant.EPOCH).factor())
                .isCloseTo(2, within(1e-12));
        assertThat(new Guess("", List.of(20.), List.of(10.), Instant.EPOCH).factor())
                .isCloseTo(2, within(1e-12));
    }

    @Test
    void aGuessIsANumberAboveZeroForEveryAnswer() {
        assertThatThrownBy(() -> new Guess("", List.of(0.), List.of(1.), Instant.EPOCH))
                .hasMessageContaining("each above 0");
        assertThatThrownBy(() -> new Guess("", List.of(1.), List.of(1., 2.), Instant.EPOCH))
                .hasMessageContaining("as many guesses as answers");
    }
}
