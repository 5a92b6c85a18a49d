package isoscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import isoscope.plot.AxisRanges;
import isoscope.plot.Range;
import isoscope.quantity.Quantity;
import isoscope.session.data.Origin;
import isoscope.session.view.Views;
import isoscope.testkit.Documents;
import isoscope.tour.StepView;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import org.junit.jupiter.api.Test;

/// The view that is shown as a step, and steps as views.
class StepViewsTest {
    private static final List<String> CHARTS = List.of("isoloss");
    private static final AxisRanges ZOOMED =
            new AxisRanges(Map.of("x", new Range(1e20, 1e22), "y", new Range(1e8, 1e10)));

    private final Document document = Documents.fitted();
    private final StepViews views = document.stepViews();
    private final ObjectProperty<String> screen = looking().word(Views.SCREEN, "runs");
    private final ObjectProperty<Quantity> plane =
            looking().choice("isoloss.plane", Quantity.COMPUTE);
    private final ObjectProperty<String> typed = looking().word("isoloss.typed", "");
    private final ObjectProperty<String> other = looking().word("allocation.shown", "usual");
    private final ObjectProperty<String> card = looking().word("library.law", "kaplan");

    @Test
    void theViewThatIsShownIsShownAgain() {
        StepView before = views.now("isoloss", CHARTS);
        plane.set(Quantity.TOKENS);
        other.set("kept");
        document.looking().computeProperty().set(1e20);
        looking().track("isoloss").jump(ZOOMED);
        document.laws().toggle("kaplan");
        document.figureSteps().showLayer("runs", false);
        document.laws().refer("chinchilla-a3");
        StepView then = views.now("isoloss", CHARTS);
        assertThat(then)
                .isEqualTo(
                        new StepView(
                                "test",
                                "isoloss",
                                "",
                                OptionalDouble.of(1e20),
                                List.of("chinchilla-a3", "fitted"),
                                Set.of("runs"),
                                "chinchilla-a3",
                                Map.of("isoloss", ZOOMED),
                                Map.of("plane", "TOKENS"),
                                Map.of()));

        views.show(before, CHARTS);
        assertThat(views.now("isoloss", CHARTS)).isEqualTo(before);
        assertThat(screen.get()).isEqualTo("isoloss");
        assertThat(other.get()).isEqualTo("kept");
        views.show(then, CHARTS);
        assertThat(views.now("isoloss", CHARTS)).isEqualTo(then);
    }

    @Test
    void whatWasTypedStaysUnlessTheViewTellsOtherwise() {
        typed.set("7e9");
        views.show(StepView.of("isoloss"), CHARTS);
        assertThat(typed.get()).isEqualTo("7e9");
    }

    @Test
    void severalViewsAreOneStepToUndo() {
        Choices before = document.history().choicesProperty().get();
        views.show(of("isoloss", List.of("kaplan")), CHARTS);
        views.show(of("isoloss", List.of("besiroglu")), CHARTS);
        views.show(of("allocation", List.of("kaplan", "besiroglu")), List.of());
        assertThat(shown()).containsExactly("kaplan", "besiroglu");
        assertThat(document.history().undoNameProperty().get()).isEqualTo("Show a step");
        document.history().undo();
        assertThat(document.history().choicesProperty().get()).isEqualTo(before);
    }

    @Test
    void aViewThatTellsNoLawsShowsTheUsualOnes() {
        document.laws().showOnly("kaplan");
        views.show(StepView.of("isoloss"), CHARTS);
        assertThat(shown()).containsExactly("kaplan", "chinchilla-a3", "fitted");
    }

    @Test
    void ofLawsThatAViewDoesNotShowTheFittedOneStaysAtHand() {
        views.show(of("isoloss", List.of("besiroglu")), CHARTS);
        assertThat(document.laws().slotsProperty().get().stream().map(LawSlot::id))
                .containsExactly("besiroglu", "fitted");
        assertThat(shown()).containsExactly("besiroglu");
    }

    @Test
    void aCardIsShownWithItsVariables() {
        StepView view =
                new StepView(
                        "",
                        StepView.LIBRARY,
                        "chinchilla-a3",
                        OptionalDouble.empty(),
                        List.of(),
                        Set.of(),
                        "",
                        Map.of(),
                        Map.of(),
                        Map.of("N", 70e9));
        views.show(view, List.of());
        assertThat(card.get()).isEqualTo("chinchilla-a3");
        assertThat(document.laws().card("chinchilla-a3")).containsExactly(Map.entry("N", 70e9));
        assertThat(views.now(StepView.LIBRARY, List.of()).card()).isEqualTo("chinchilla-a3");
        assertThat(views.now(StepView.LIBRARY, List.of()).variables())
                .containsExactly(Map.entry("N", 70e9));
    }

    @Test
    void aSampleIsOpenedOnlyWhereAnotherIsOpen() {
        StepView sample = withData("cerebras-gpt");
        assertThat(views.asksForData(sample)).isTrue();
        assertThat(views.asksForData(withData("test"))).isFalse();
        assertThat(views.asksForData(StepView.of("isoloss"))).isFalse();
        assertThat(views.hasOwnData()).isFalse();
        views.open(new Origin.Sample("cerebras-gpt", "Cerebras-GPT"), sample, CHARTS);
        assertThat(views.asksForData(sample)).isFalse();
        assertThat(screen.get()).isEqualTo("isoloss");
        document.history().undo();
        document.history().undo();
        assertThat(views.asksForData(withData("test"))).isFalse();
    }

    @Test
    void runsOfTheUserAreNoSample() {
        document.data().open(new Origin.Pasted("Pasted table", "N,D,L"));
        assertThat(views.hasOwnData()).isTrue();
    }

    private Views looking() {
        return document.looking().views();
    }

    private List<String> shown() {
        return document.laws().slotsProperty().get().stream()
                .filter(LawSlot::shown)
                .map(LawSlot::id)
                .toList();
    }

    private static StepView withData(String data) {
        return new StepView(
                data,
                "isoloss",
                "",
                OptionalDouble.empty(),
                List.of("kaplan"),
                Set.of(),
                "",
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static StepView of(String screen, List<String> laws) {
        return new StepView(
                "",
                screen,
                "",
                OptionalDouble.empty(),
                laws,
                Set.of(),
                "",
                Map.of(),
                Map.of(),
                Map.of());
    }
}
