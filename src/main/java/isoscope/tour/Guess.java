package isoscope.tour;

import isoscope.words.UnexpectedValue;
import isoscope.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// A guess at the answer of a question, locked before the answer was shown.
///
/// @param ask the question in words
/// @param guessed the numbers that were guessed, in the order of [Question#answers()], each above 0
/// @param answer their values as the program computed them, each above 0
/// @param made when it was locked
public record Guess(String ask, List<Double> guessed, List<Double> answer, Instant made) {
    /// Copies the lists and checks the numbers.
    public Guess {
        guessed = List.copyOf(guessed);
        answer = List.copyOf(answer);
        if (guessed.isEmpty()
                || guessed.size() != answer.size()
                || !guessed.stream().allMatch(Guess::isAboveZero)
                || !answer.stream().allMatch(Guess::isAboveZero)) {
            throw new UnexpectedValue(
                    Words.of("as many guesses as answers, each above 0"),
                    Words.of("%s and %s", guessed, answer));
        }
    }

    /// How far the guess is off, in decades: the largest distance of its numbers.
    public double decades() {
        return IntStream.range(0, guessed.size())
                .mapToDouble(i -> Math.abs(Math.log10(guessed.get(i) / answer.get(i))))
                .max()
                .orElseThrow();
    }

    /// How far the guess is off, as a factor of at least 1.
    public double factor() {
        return Math.pow(10, decades());
    }

    private static boolean isAboveZero(double number) {
        return number > 0 && Double.isFinite(number);
    }
}
