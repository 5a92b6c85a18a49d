package isoscope.saved;

import isoscope.json.Kind;
import isoscope.json.Members;
import isoscope.tour.Guess;
import isoscope.words.Words;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The part of a session that tells a guess at the question of a step.
final class GuessJson {
    private static final Guess BLANK = new Guess("", List.of(1.), List.of(1.), Instant.EPOCH);

    /// The part as it stands in the file.
    static final Kind<Guess> KIND = Kind.object(BLANK, GuessJson::guess);

    private static final Kind<List<Double>> NUMBERS = Kind.list(Kind.NUMBER);
    private static final Kind<Instant> TIME =
            Kind.word(
                    Instant::toString,
                    GuessJson::time,
                    Words.key("a time such as 2026-11-26T09:30:00Z"));

    private GuessJson() {}

    private static Guess guess(Members json, Guess given) throws IOException {
        String ask = json.required("ask", Kind.TEXT, given.ask());
        List<Double> guessed = json.required("guessed", NUMBERS, given.guessed());
        if (!areAboveZero(guessed)) {
            throw json.unexpected("guessed", Words.of("numbers above 0"));
        }
        List<Double> answer = json.required("answer", NUMBERS, given.answer());
        if (!areAboveZero(answer) || answer.size() != guessed.size()) {
            throw json.unexpected("answer", Words.of("as many numbers above 0 as were guessed"));
        }
        return new Guess(ask, guessed, answer, json.required("made", TIME, given.made()));
    }

    private static boolean areAboveZero(List<Double> numbers) {
        return !numbers.isEmpty() && numbers.stream().allMatch(number -> number > 0);
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
