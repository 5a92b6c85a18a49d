package isoscope.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isoscope.formula.Expression;
import isoscope.law.sheet.Library;
import isoscope.plot.AxisRanges;
import isoscope.plot.Range;
import isoscope.session.Document;
import isoscope.session.view.Views;
import isoscope.testkit.Documents;
import isoscope.testkit.QuietDialogs;
import isoscope.tour.Answer;
import isoscope.tour.Question;
import isoscope.tour.Step;
import isoscope.tour.StepView;
import isoscope.tour.Tour;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PresentationViewModelTest {
    private static final AxisRanges WHOLE = compute(1e18, 1e26);
    private static final AxisRanges PART = compute(1e20, 1e22);

    private final Document document = Documents.empty();
    private final TourViewModel tour =
            new TourViewModel(
                    document, TourFixture.SCREENS, TourFixture.SAMPLES, new QuietDialogs());
    private final PresentationViewModel model =
            new PresentationViewModel(
                    document,
                    tour,
                    Library.load()::byId,
                    () -> Map.of("isoloss", WHOLE),
                    Clock.systemUTC());

    @Test
    void nextAndBackMoveBetweenTheStepsOfAScreenAndLeavingTakesThemBack() {
        document.looking().views().word(Views.SCREEN, "runs").set("isoloss");
        tour.begin(new Tour("", "", List.of(step(1e20, AxisRanges.AUTOMATIC), step(1e24, PART))));
        document.looking().computeProperty().set(1e21);
        model.enter();
        tour.show(0);
        model.next();
        assertThat(compute()).isEqualTo(1e20);
        model.move().advance(0.2);
        assertThat(compute()).isCloseTo(1e22, within(1e13));
        assertThat(ranges().getOrDefault("isoloss", WHOLE).of("compute").orElseThrow().low())
                .isCloseTo(1e19, within(1e10));
        model.move().advance(0.2);
        assertThat(compute()).isEqualTo(1e24);
        assertThat(ranges()).containsEntry("isoloss", PART);
        model.next();
        model.previous();
        model.move().finish();
        assertThat(compute()).isEqualTo(1e20);

        model.leave();
        assertThat(compute()).isEqualTo(1e21);
        assertThat(ranges()).isEmpty();
    }

    @Test
    void whereMotionIsReducedTheNextStepIsThereAtOnce() {
        document.looking().views().word(Views.SCREEN, "runs").set("isoloss");
        tour.begin(new Tour("", "", List.of(step(1e20, AxisRanges.AUTOMATIC), step(1e24, PART))));
        model.move().reducedMotionProperty().set(true);
        model.enter();
        model.next();

        assertThat(model.move().movingProperty().get()).isFalse();
        assertThat(compute()).isEqualTo(1e24);
        assertThat(ranges()).containsEntry("isoloss", PART);
    }

    @Test
    void aQuestionIsAskedWithItsStepAndAnsweredByTheLibrary() {
        Question size =
                new Question.Amount(
                        "How large?",
                        "parameters",
                        new Answer(
                                "chinchilla-a3",
                                new Expression.Name("N"),
                                Map.of("C", 5.76e23),
                                ""));
        Step asking = new Step("", "", "", "", StepView.of("isoloss"), Optional.of(size));
        tour.begin(new Tour("", "", List.of(asking, step(1e24, PART))));
        model.enter();
        QuestionViewModel question = model.questionProperty().get().orElseThrow();
        question.lock();
        assertThat(model.askingProperty().getValue()).isTrue();
        question.reveal();
        assertThat(model.askingProperty().getValue()).isFalse();
        model.next();
        assertThat(model.questionProperty().get()).isEmpty();
        model.previous();

        assertThat(model.questionProperty().get()).containsSame(question);
        assertThat(question.stateProperty().get())
                .isInstanceOfSatisfying(
                        QuestionState.Revealed.class,
                        state ->
                                assertThat(state.answer().getFirst())
                                        .isCloseTo(40.4e9, within(0.1e9)));
    }

    @Test
    void leavingGivesBackTheView() {
        AxisRanges zoomed = new AxisRanges(Map.of("compute", new Range(1e20, 1e22)));
        document.looking().views().track("isoloss").jump(zoomed);
        model.enter();
        document.looking().computeProperty().set(1e19);
        document.looking().views().track("isoloss").jump(AxisRanges.AUTOMATIC);

        model.leave();

        assertThat(document.looking().computeProperty().get()).isEqualTo(5.76e23);
        assertThat(document.looking().views().ranges()).containsEntry("isoloss", zoomed);
    }

    @Test
    void theHistoryOfAViewThatWasNotChangedStays() {
        document.looking()
                .views()
                .track("isoloss")
                .jump(new AxisRanges(Map.of("compute", new Range(1e20, 1e22))));

        model.toggle();
        model.toggle();

        assertThat(document.looking().views().track("isoloss").hasEarlierProperty().get()).isTrue();
        assertThat(model.presentingProperty().get()).isFalse();
    }

    @Test
    void oneHelpIsInHandAtATimeAndNoneAfterThePresentation() {
        model.enter();
        model.toggle(PointerAid.SPOTLIGHT);
        model.toggle(PointerAid.PEN);
        assertThat(model.aidProperty().get()).isEqualTo(PointerAid.PEN);
        model.toggleBlank();
        model.marks().begin(0, 0);

        model.leave();

        assertThat(model.aidProperty().get()).isEqualTo(PointerAid.NONE);
        assertThat(model.blankProperty().get()).isFalse();
        assertThat(model.marks().strokesProperty().get()).isEmpty();
    }

    @Test
    void strokesGoWithTheirPage() {
        PenMarks marks = new PenMarks();
        marks.begin(0.1, 0.2);
        marks.draw(0.3, 0.4);
        marks.begin(0.5, 0.5);
        marks.takeBack();
        marks.turnTo(1);
        assertThat(marks.strokesProperty().get()).isEmpty();
        marks.begin(0.9, 0.9);
        marks.clear();
        marks.turnTo(0);

        assertThat(marks.strokesProperty().get())
                .containsExactly(new PenStroke(List.of(0.1, 0.2, 0.3, 0.4)));
    }

    @Test
    void aScreenSaysHowLargeEverythingIs() {
        assertThat(PresentationSize.of(1280, 720)).isEqualTo(1);
        assertThat(PresentationSize.of(1440, 900)).isEqualTo(1);
        assertThat(PresentationSize.of(2880, 1620)).isEqualTo(2);
        assertThat(PresentationSize.of(800, 600)).isEqualTo(0.7);
    }

    private double compute() {
        return document.looking().computeProperty().get();
    }

    private Map<String, AxisRanges> ranges() {
        return document.looking().views().ranges();
    }

    private static AxisRanges compute(double low, double high) {
        return new AxisRanges(Map.of("compute", new Range(low, high)));
    }

    private static Step step(double compute, AxisRanges isoloss) {
        StepView screen = StepView.of("isoloss");
        return new Step(
                "",
                new StepView(
                        "",
                        "isoloss",
                        "",
                        OptionalDouble.of(compute),
                        screen.laws(),
                        screen.hidden(),
                        "",
                        Map.of("isoloss", isoloss),
                        Map.of(),
                        Map.of()));
    }
}
