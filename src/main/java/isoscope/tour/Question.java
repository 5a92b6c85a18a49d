package isoscope.tour;

import isoscope.law.Law;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A question that is answered by a guess before the answer is shown. The answer is computed, never told.
public sealed interface Question {
    /// The question in words.
    String ask();

    /// The numbers whose values the answer is, in the order of those of a [Guess].
    List<Answer> answers();

    /// A question for a number above 0.
    ///
    /// @param unit of the number, such as `parameters`, or empty
    record Amount(String ask, String unit, Answer answer) implements Question {
        /// Trims the texts.
        public Amount {
            ask = ask.strip();
            unit = unit.strip();
        }

        @Override
        public List<Answer> answers() {
            return List.of(answer);
        }

        @Override
        public String ask() {
            return Words.said(ask);
        }
    }

    /// A question for a point of a chart.
    ///
    /// @param chart its id
    /// @param x on the horizontal axis
    /// @param y on the vertical axis
    record Point(String ask, String chart, Answer x, Answer y) implements Question {
        /// Trims the text.
        public Point {
            ask = ask.strip();
        }

        @Override
        public List<Answer> answers() {
            return List.of(x, y);
        }

        @Override
        public String ask() {
            return Words.said(ask);
        }
    }

    /// A question for a line over a chart, guessed at both of its ends.
    ///
    /// @param chart its id
    /// @param y the height of the line
    /// @param over the variable on the horizontal axis
    /// @param from where the line begins
    /// @param to where it ends, above `from`
    record Line(String ask, String chart, Answer y, String over, double from, double to)
            implements Question {
        /// Trims the text.
        public Line {
            ask = ask.strip();
        }

        @Override
        public List<Answer> answers() {
            return List.of(y.at(over, from), y.at(over, to));
        }

        @Override
        public String ask() {
            return Words.said(ask);
        }
    }

    /// The values of the answer; empty where one of them cannot be computed.
    ///
    /// @param laws finds a law by its id
    default Optional<List<Double>> values(Function<String, Optional<? extends Law>> laws) {
        List<Double> values =
                answers().stream()
                        .map(answer -> answer.value(laws))
                        .flatMap(value ->
                                value.isPresent() ? Stream.of(value.getAsDouble()) : Stream.empty())
                        .toList();
        return values.size() == answers().size() ? Optional.of(values) : Optional.empty();
    }
}
