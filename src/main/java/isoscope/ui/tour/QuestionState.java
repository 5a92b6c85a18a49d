package isoscope.ui.tour;

import isoscope.tour.Guess;
import java.util.List;

/// How far a question has come.
sealed interface QuestionState {
    /// Somebody guesses.
    ///
    /// @param locked how many guesses were locked before
    record Guessing(int locked) implements QuestionState {}

    /// The guess is locked, and may be followed by another.
    ///
    /// @param count how many there are
    record Locked(int count) implements QuestionState {}

    /// The answer is shown.
    ///
    /// @param answer its numbers
    /// @param guesses in the order in which they were locked; at least one
    record Revealed(List<Double> answer, List<Guess> guesses) implements QuestionState {
        /// Copies the lists.
        public Revealed {
            answer = List.copyOf(answer);
            guesses = List.copyOf(guesses);
        }
    }

    /// There is no answer, because a law that it is computed from is not there.
    record Unanswered() implements QuestionState {}
}
