package isoscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.testkit.Documents;
import isoscope.tour.Guess;
import isoscope.tour.Step;
import isoscope.tour.StepView;
import isoscope.tour.Tour;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The steps that are kept, and how each change of them is taken back.
class TourStepsTest {
    private final Document document = Documents.empty();
    private final TourSteps steps = document.tourSteps();

    @BeforeEach
    void keepThree() {
        steps.keep(0, step("one"));
        steps.keep(1, step("two"));
        steps.keep(2, step("three"));
    }

    @Test
    void stepsAreKeptInTheirOrder() {
        steps.keep(1, step("between"));
        assertThat(titles()).containsExactly("one", "between", "two", "three");
        undo("Keep a step");
        assertThat(titles()).containsExactly("one", "two", "three");
    }

    @Test
    void aStepMovesToAnyPlace() {
        steps.move(0, 2);
        assertThat(titles()).containsExactly("two", "three", "one");
        steps.move(2, 1);
        assertThat(titles()).containsExactly("two", "one", "three");
        undo("Move a step");
        undo("Move a step");
        assertThat(titles()).containsExactly("one", "two", "three");
    }

    @Test
    void aStepIsDuplicatedEditedAndDeleted() {
        steps.duplicate(0);
        assertThat(titles()).containsExactly("one", "one", "two", "three");
        steps.edit(1, step("other"));
        assertThat(titles()).containsExactly("one", "other", "two", "three");
        steps.remove(3);
        assertThat(titles()).containsExactly("one", "other", "two");
        undo("Delete a step");
        undo("Edit a step");
        undo("Duplicate a step");
        assertThat(titles()).containsExactly("one", "two", "three");
    }

    @Test
    void anotherTourCanBeTakenBackForTheOneBefore() {
        steps.open(new Tour("Other", "", List.of(step("new"))));
        steps.rename("Mine", "About it.");
        assertThat(steps.tour()).isEqualTo(new Tour("Mine", "About it.", List.of(step("new"))));
        undo("Rename tour");
        undo("Open tour");
        assertThat(titles()).containsExactly("one", "two", "three");
    }

    @Test
    void guessesAreKeptWithTheStepsUntilAnotherTourIsOpened() {
        Guess guess = new Guess("How large?", List.of(1e9), List.of(2e9), Instant.EPOCH);
        steps.guess(List.of(guess));
        steps.guess(List.of(guess, guess));
        steps.duplicate(0);
        assertThat(steps.tour().guesses()).hasSize(3);
        steps.open(new Tour("Other", "", List.of(step("new"))));
        assertThat(steps.tour().guesses()).isEmpty();
        undo("Open tour");
        undo("Duplicate a step");
        undo("Guess");
        assertThat(steps.tour().guesses()).containsExactly(guess);
    }

    private void undo(String name) {
        assertThat(document.history().undoNameProperty().get()).isEqualTo(name);
        document.history().undo();
    }

    private List<String> titles() {
        return steps.tour().steps().stream().map(Step::title).toList();
    }

    private static Step step(String title) {
        return new Step(title, StepView.of("isoloss"));
    }
}
