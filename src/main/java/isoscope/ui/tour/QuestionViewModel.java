package isoscope.ui.tour;

import isoscope.tour.Guess;
import isoscope.tour.Question;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;

/// A question that is guessed at before its answer is shown. Guesses are locked one after the other; the answer is computed
/// when it is revealed, and not before.
public final class QuestionViewModel {
    private final Question question;
    private final Supplier<Optional<List<Double>>> answer;
    private final Clock clock;
    private final Consumer<List<Guess>> keep;
    private final List<DoubleProperty> values = new ArrayList<>();
    private final List<Locked> locked = new ArrayList<>();
    private final ReadOnlyObjectWrapper<QuestionState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new QuestionState.Guessing(0));

    /// A question that nobody has guessed at.
    ///
    /// @param answer computes the answer; empty where it cannot be computed
    /// @param clock dates the guesses
    /// @param keep keeps the guesses once the answer is shown
    public QuestionViewModel(
            Question question,
            Supplier<Optional<List<Double>>> answer,
            Clock clock,
            Consumer<List<Guess>> keep) {
        this.question = question;
        this.answer = answer;
        this.clock = clock;
        this.keep = keep;
        question.answers().forEach(_ -> values.add(new SimpleDoubleProperty(initial(question))));
    }

    /// Numbers begin where they tell nothing of the answer; places on a chart begin where the chart says.
    private static double initial(Question question) {
        return switch (question) {
            case Question.Amount number -> GuessText.begin(number.unit());
            case Question.Point _, Question.Line _ -> Double.NaN;
        };
    }

    /// The question.
    Question question() {
        return question;
    }

    /// The numbers that are being guessed, in the order of the question's answers; NaN while they have no place.
    List<DoubleProperty> values() {
        return values;
    }

    /// How far the question has come.
    ReadOnlyObjectProperty<QuestionState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether the answer is still to come.
    ObservableValue<Boolean> openProperty() {
        return state.map(now ->
                now instanceof QuestionState.Guessing || now instanceof QuestionState.Locked);
    }

    /// Whether the numbers can be changed.
    boolean isGuessing() {
        return state.get() instanceof QuestionState.Guessing;
    }

    /// Locks the guess; one that has no place yet, or is locked already, changes nothing.
    void lock() {
        List<Double> guess = values.stream().map(DoubleProperty::get).toList();
        if (isGuessing() && guess.stream().allMatch(number -> number > 0)) {
            locked.add(new Locked(guess, clock.instant()));
            state.set(new QuestionState.Locked(locked.size()));
        }
    }

    /// Takes one more guess, of somebody else, after one was locked.
    void another() {
        if (state.get() instanceof QuestionState.Locked(int count)) {
            state.set(new QuestionState.Guessing(count));
        }
    }

    /// Shows the answer once the guess is locked.
    void reveal() {
        if (!(state.get() instanceof QuestionState.Locked)) {
            return;
        }
        Optional<List<Double>> values = answer.get();
        if (values.isEmpty()) {
            state.set(new QuestionState.Unanswered());
            return;
        }
        List<Guess> guesses =
                locked.stream()
                        .map(guess ->
                                new Guess(
                                        question.ask(),
                                        guess.numbers(),
                                        values.get(),
                                        guess.made()))
                        .toList();
        keep.accept(guesses);
        state.set(new QuestionState.Revealed(values.get(), guesses));
    }

    /// Asks again, of nobody yet.
    void again() {
        locked.clear();
        state.set(new QuestionState.Guessing(0));
    }

    private record Locked(List<Double> numbers, Instant made) {}
}
