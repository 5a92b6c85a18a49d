package isoscope.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.formula.Expression;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.session.view.Views;
import isoscope.testkit.Documents;
import isoscope.testkit.ScriptedDialogs;
import isoscope.tour.Answer;
import isoscope.tour.Question;
import isoscope.tour.Step;
import isoscope.tour.StepView;
import isoscope.tour.Tour;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import org.junit.jupiter.api.Test;

class TourViewModelTest {
    private static final Answer ANSWER = new Answer("kaplan", Expression.number(1), Map.of(), "");

    private final Document document = Documents.empty();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final TourViewModel model =
            new TourViewModel(document, TourFixture.SCREENS, TourFixture.SAMPLES, dialogs);
    private final ObjectProperty<String> screen =
            document.looking().views().word(Views.SCREEN, "runs");

    @Test
    void theViewThatIsShownIsKeptBehindTheStepShownLast() {
        screen.set("isoloss");
        document.looking().computeProperty().set(1e21);
        model.keep();
        screen.set("allocation");
        model.keep();
        model.show(0);
        assertThat(screen.get()).isEqualTo("isoloss");
        screen.set("runs");
        model.keep();
        assertThat(titles())
                .containsExactly(
                        "IsoLoss at C = 10²¹", "Runs at C = 10²¹", "Allocation at C = 10²¹");
        assertThat(model.currentProperty().get()).isEqualTo(1);
        model.next();
        assertThat(screen.get()).isEqualTo("allocation");
        model.next();
        assertThat(model.currentProperty().get()).isEqualTo(2);
        model.previous();
        assertThat(screen.get()).isEqualTo("runs");
    }

    @Test
    void theTextsOfAQuestionWaitForTheAnswer() {
        Question asked = new Question.Amount("How many?", "", ANSWER);
        model.begin(tour(""));
        assertThat(model.answerShownProperty().get()).isTrue();
        model.edit(1, new Step("two", "Says.", "", "", StepView.of("isoloss"), Optional.of(asked)));
        model.next();
        assertThat(model.answerShownProperty().get()).isFalse();
        model.showAnswer();
        assertThat(model.answerShownProperty().get()).isTrue();
        model.show(1);
        assertThat(model.answerShownProperty().get()).isFalse();
    }

    @Test
    void aStepWithoutATitleKeepsTheOneItHad() {
        model.begin(tour(""));
        model.edit(0, new Step("", "Says.", "", "", StepView.of("isoloss"), none()));
        assertThat(model.step(0).orElseThrow().title()).isEqualTo("one");
        assertThat(model.step(0).orElseThrow().says()).isEqualTo("Says.");
        assertThat(dialogs.notices()).isEmpty();
    }

    @Test
    void anotherTourSaysWhatItTakesThePlaceOf() {
        model.begin(tour(""));
        model.begin(new Tour("Second", "", tour("").steps()));
        assertThat(dialogs.notices())
                .containsExactly("Second opened in place of the steps you had.");
        dialogs.takeOffer();
        assertThat(model.tourProperty().getValue().title()).isEqualTo("First");
    }

    @Test
    void theUsersRunsStayOpenUnlessTheyAgree() {
        document.data().open(new Origin.Pasted("My runs", "N,D,L"));
        dialogs.choose("Keep my runs");
        model.begin(tour("cerebras-gpt"));
        assertThat(dialogs.questions())
                .containsExactly(
                        "Open the sample Cerebras-GPT for this step? It takes the place of My runs. Undo brings your runs back.");
        assertThat(document.stepViews().hasOwnData()).isTrue();
        assertThat(screen.get()).isEqualTo("isoloss");
        model.next();
        assertThat(dialogs.questions()).hasSize(1);
        dialogs.choose("Open sample");
        model.begin(tour("cerebras-gpt"));
        assertThat(document.stepViews().hasOwnData()).isFalse();
    }

    @Test
    void aLawThatIsNotAtHandIsTold() {
        StepView view = StepView.of("isoloss").withLaws(List.of("kaplan", "mine", "fitted"));
        model.begin(new Tour("Laws", "", List.of(new Step("one", view))));
        assertThat(dialogs.notices())
                .containsExactly("Laws of this step that are not at hand: mine. Open their files.");
    }

    @Test
    void stepsMoveAndGo() {
        model.begin(tour(""));
        model.move(0, 1);
        assertThat(titles()).containsExactly("two", "one");
        model.move(1, 2);
        assertThat(titles()).containsExactly("two", "one");
        model.duplicate(0);
        assertThat(titles()).containsExactly("two", "two", "one");
        model.remove(2);
        assertThat(titles()).containsExactly("two", "two");
        assertThat(dialogs.notices()).containsExactly("Step “one” deleted.");
        document.laws().showOnly("kaplan");
        model.retake(1);
        assertThat(model.step(1).orElseThrow().view().laws()).containsExactly("kaplan");
    }

    private List<String> titles() {
        return model.tourProperty().getValue().steps().stream().map(Step::title).toList();
    }

    private static Tour tour(String data) {
        return new Tour(
                "First",
                "",
                List.of(step("one", data, "isoloss"), step("two", data, "allocation")));
    }

    private static Step step(String title, String data, String screen) {
        return new Step(
                title,
                new StepView(
                        data,
                        screen,
                        "",
                        OptionalDouble.empty(),
                        List.of(),
                        Set.of(),
                        "",
                        Map.of(),
                        Map.of(),
                        Map.of()));
    }

    private static Optional<Question> none() {
        return Optional.empty();
    }
}
