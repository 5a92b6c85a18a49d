package isoscope.ui.tour;

import isoscope.quantity.QuantityFormat;
import isoscope.quantity.UsualCompute;
import isoscope.tour.Guess;
import isoscope.tour.Question;
import isoscope.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;

/// Guesses and answers in words.
final class GuessText {
    private static final String FLOP = "FLOP";
    private static final double USUAL_SIZE = 1e9;
    private static final double NEAR = 2;
    private static final double AS_GOOD_AS_RIGHT = 1.005;

    private GuessText() {}

    /// Where a guess at a number begins.
    static double begin(String unit) {
        if (unit.equals(FLOP)) {
            return UsualCompute.INITIAL;
        }
        return QuantityFormat.hasLetters(unit) ? USUAL_SIZE : 1;
    }

    /// A number with its unit.
    static String number(double value, String unit) {
        double shown = new BigDecimal(value, new MathContext(3)).doubleValue();
        String text =
                unit.equals(FLOP)
                        ? QuantityFormat.power(shown)
                        : QuantityFormat.inUnit(shown, unit);
        return unit.isEmpty() ? text : text + " " + Words.said(unit);
    }

    /// How far a number is off: "2.3 times too high, 0.36 decades".
    static String distance(double guessed, double answer) {
        double ratio = guessed / answer;
        double factor = Math.max(ratio, 1 / ratio);
        double decades = Math.log10(factor);
        if (factor < AS_GOOD_AS_RIGHT) {
            return Words.of("right");
        }
        String times =
                QuantityFormat.constant(
                        new BigDecimal(factor, new MathContext(factor < NEAR ? 3 : 2))
                                .doubleValue());
        return ratio > 1
                ? Words.of("%s times too high, %.2f decades", times, decades)
                : Words.of("%s times too low, %.2f decades", times, decades);
    }

    /// How far each number of a guess is off, one line each.
    static List<String> distances(Question question, List<Double> guessed, List<Double> answer) {
        return IntStream.range(0, guessed.size())
                .mapToObj(i -> part(question, i, distance(guessed.get(i), answer.get(i))))
                .toList();
    }

    private static String part(Question question, int place, String distance) {
        return switch (question) {
            case Question.Amount _ -> distance;
            case Question.Point _ ->
                    place == 0 ? Words.of("Across: %s", distance) : Words.of("Up: %s", distance);
            case Question.Line _ ->
                    place == 0
                            ? Words.of("Left end: %s", distance)
                            : Words.of("Right end: %s", distance);
        };
    }

    /// How well the guesses of a room did: "3 of 5 within a factor of 2".
    static String score(List<Guess> guesses) {
        double least = NEAR * AS_GOOD_AS_RIGHT;
        long near = guesses.stream().filter(guess -> guess.factor() < least).count();
        return Words.of("%d of %d within a factor of 2", near, guesses.size());
    }

    /// The middle guess of a room, number by number.
    static List<Double> median(List<Guess> guesses) {
        return IntStream.range(0, guesses.getFirst().guessed().size())
                .mapToObj(
                        i -> middle(guesses.stream().map(guess -> guess.guessed().get(i)).toList()))
                .toList();
    }

    /// The middle in decades: between two guesses it lies where both are off by the same factor.
    private static double middle(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : Math.sqrt(sorted.get(half - 1)) * Math.sqrt(sorted.get(half));
    }
}
