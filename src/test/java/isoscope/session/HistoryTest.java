package isoscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.NumberStyle;
import isoscope.plot.Study;
import isoscope.testkit.CountedFits;
import isoscope.testkit.DirectBackground;
import isoscope.testkit.Documents;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Steps, their names, and how they are taken back.
class HistoryTest {
    @Test
    void stepsAreNamedForTheUndoButton() {
        Document document = Documents.fitted();

        document.runSteps().exclude(Set.of("run-1", "run-2"));
        assertThat(document.history().undoNameProperty().get()).isEqualTo("Exclude 2 runs");

        document.laws().toggle("kaplan");
        assertThat(document.history().undoNameProperty().get()).isEqualTo("Hide Kaplan 2020");

        document.history().undo();
        assertThat(document.history().redoNameProperty().get()).isEqualTo("Hide Kaplan 2020");
    }

    @Test
    void aStepThatChangesNothingIsNotRemembered() {
        Document document = Documents.fitted();

        document.runSteps().include(Set.of("run-1"));

        assertThat(document.history().undoNameProperty().get()).isEmpty();
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        Document document = Documents.fitted();
        document.laws().toggle("kaplan");
        document.history().undo();

        document.figureSteps().showLayer("contours", false);

        assertThat(document.history().redoNameProperty().get()).isEmpty();
        assertThat(document.studyProperty().get().shows("contours")).isFalse();
    }

    @Test
    void theUndoOfANoticeTakesBackItsOwnStepOnly() {
        Document document = Documents.fitted();
        document.runSteps().exclude(Set.of("run-1"));
        Runnable undo = document.history().undoOfLast();
        document.runSteps().exclude(Set.of("run-2"));

        undo.run();
        assertThat(document.studyProperty().get().excluded()).containsOnly("run-1", "run-2");

        document.history().undo();
        undo.run();
        assertThat(document.studyProperty().get().excluded()).isEmpty();
    }

    @Test
    void theFirstHalfOfADoubleClickIsTakenBackAndNoLoadThatEndedInBetween() {
        Document document = new CountedFits().document(new DirectBackground());
        document.data().open(CountedFits.GOOD);
        Runnable undo =
                document.history()
                        .undoable(() -> document.figureSteps().showLayer("contours", false));
        document.data().open(CountedFits.OTHER);

        undo.run();
        assertThat(document.data().dataProperty().get().orElseThrow().name())
                .isEqualTo(CountedFits.OTHER.name());

        document.history().undo();
        undo.run();
        assertThat(document.studyProperty().get().shows("contours")).isTrue();
    }

    @Test
    void whatMadeNoStepTakesBackNone() {
        Document document = Documents.fitted();
        document.runSteps().exclude(Set.of("run-1"));

        document.history().undoable(() -> {}).run();

        assertThat(document.studyProperty().get().excluded()).containsExactly("run-1");
    }

    @Test
    void includingRunsIsTheReverseOfExcludingThem() {
        Document document = Documents.fitted();
        Study before = withoutIntervals(document);

        document.runSteps().exclude(Set.of("run-1", "run-2"));
        document.runSteps().include(Set.of("run-1", "run-2"));

        assertThat(withoutIntervals(document).equals(before)).isTrue();
    }

    @Test
    void writingNumbersAnotherWayIsAStep() {
        Document document = Documents.empty();

        document.figureSteps().writeNumbers(NumberStyle.SI);
        assertThat(document.history().choicesProperty().get().numbers()).isEqualTo(NumberStyle.SI);
        assertThat(document.history().undoNameProperty().get())
                .isEqualTo("Write axes with K, M, B, T");

        document.history().undo();
        assertThat(document.history().choicesProperty().get().numbers())
                .isEqualTo(NumberStyle.AUTOMATIC);
    }

    /// Intervals say how long they took, which is never the same twice.
    private static Study withoutIntervals(Document document) {
        return document.studyProperty().get().withEnsemble(null);
    }
}
