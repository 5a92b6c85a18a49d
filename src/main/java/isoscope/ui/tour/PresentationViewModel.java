package isoscope.ui.tour;

import isoscope.law.Law;
import isoscope.plot.AxisRanges;
import isoscope.saved.SavedLook;
import isoscope.session.Document;
import isoscope.session.view.Views;
import isoscope.tour.Question;
import isoscope.tour.Step;
import isoscope.tour.StepView;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// The state of a presentation and its actions. Leaving it gives back the view that there was before.
public final class PresentationViewModel {
    private final Document document;
    private final TourViewModel tour;
    private final Function<String, Optional<? extends Law>> laws;
    private final Clock clock;
    private final MoveViewModel move;
    private final SpeakerViewModel speaker;
    private final PenMarks marks = new PenMarks();
    private final ReadOnlyBooleanWrapper presenting =
            new ReadOnlyBooleanWrapper(this, "presenting");
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper(this, "blank");
    private final ReadOnlyObjectWrapper<PointerAid> aid =
            new ReadOnlyObjectWrapper<>(this, "aid", PointerAid.NONE);
    private final ReadOnlyObjectWrapper<Optional<Step>> step =
            new ReadOnlyObjectWrapper<>(this, "step", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<QuestionViewModel>> question =
            new ReadOnlyObjectWrapper<>(this, "question", Optional.empty());
    private final Map<Question, QuestionViewModel> asked = new HashMap<>();
    private Optional<Before> before = Optional.empty();

    /// A presentation of a document that has not begun.
    ///
    /// @param tour the steps
    /// @param laws finds the law that an answer is computed from
    /// @param axes the ranges that the axes of the screen show now, by chart
    /// @param clock dates guesses and tells the speaker the time
    public PresentationViewModel(
            Document document,
            TourViewModel tour,
            Function<String, Optional<? extends Law>> laws,
            Supplier<Map<String, AxisRanges>> axes,
            Clock clock) {
        this.document = document;
        this.tour = tour;
        this.laws = laws;
        this.clock = clock;
        move = new MoveViewModel(document.looking(), axes, this::place);
        speaker = new SpeakerViewModel(tour, clock);
        tour.currentProperty().subscribe((_, at) -> turnTo(at.intValue()));
        tour.tourProperty().subscribe((_, _) -> turnTo(tour.currentProperty().get()));
    }

    /// Whether there is a presentation.
    public ReadOnlyBooleanProperty presentingProperty() {
        return presenting.getReadOnlyProperty();
    }

    /// Whether the screen is blank.
    ReadOnlyBooleanProperty blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /// How the pointer helps.
    ReadOnlyObjectProperty<PointerAid> aidProperty() {
        return aid.getReadOnlyProperty();
    }

    /// The step that is shown; empty where the screen is presented as it is.
    ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// The question of that step.
    ReadOnlyObjectProperty<Optional<QuestionViewModel>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /// Whether a question is asked whose answer nothing must tell yet.
    ObservableValue<Boolean> askingProperty() {
        return question.flatMap(asked ->
                asked.map(QuestionViewModel::openProperty)
                        .orElseGet(() -> new SimpleBooleanProperty(false)));
    }

    /// The steps.
    TourViewModel tour() {
        return tour;
    }

    /// The way from one step to the next.
    MoveViewModel move() {
        return move;
    }

    /// Whether the speaker's own window is open.
    public BooleanProperty speakerShownProperty() {
        return speaker.shownProperty();
    }

    /// The speaker's own window.
    SpeakerViewModel speaker() {
        return speaker;
    }

    /// The strokes of the pen.
    PenMarks marks() {
        return marks;
    }

    /// Begins the presentation, or ends it.
    public void toggle() {
        if (presenting.get()) {
            leave();
        } else {
            enter();
        }
    }

    /// Begins the presentation with what is shown.
    public void enter() {
        before = Optional.of(new Before(look(), tour.now()));
        asked.clear();
        turnTo(tour.currentProperty().get());
        speaker.begin();
        presenting.set(true);
    }

    /// Ends the presentation.
    public void leave() {
        if (!presenting.get()) {
            return;
        }
        move.finish();
        presenting.set(false);
        speaker.shownProperty().set(false);
        blank.set(false);
        aid.set(PointerAid.NONE);
        marks.clearAll();
        before.ifPresent(this::giveBack);
        before = Optional.empty();
    }

    /// Shows the next step, if there is one.
    void next() {
        move.to(tour::next);
    }

    /// Shows the step before, if there is one.
    void previous() {
        move.to(tour::previous);
    }

    /// Blanks the screen, or shows it again.
    void toggleBlank() {
        blank.set(!blank.get());
    }

    /// Takes a help in hand, or puts it away.
    void toggle(PointerAid wanted) {
        aid.set(aid.get() == wanted ? PointerAid.NONE : wanted);
    }

    private void turnTo(int at) {
        marks.turnTo(at);
        Optional<Step> shown = tour.step(at);
        step.set(shown);
        question.set(shown.flatMap(Step::question).map(this::asked));
    }

    /// A question that was asked before is as it was left.
    private QuestionViewModel asked(Question wanted) {
        return asked.computeIfAbsent(
                wanted,
                each ->
                        new QuestionViewModel(
                                each, () -> each.values(laws), clock, document.tourSteps()::guess));
    }

    private void giveBack(Before was) {
        if (!tour.now().equals(was.view())) {
            document.stepViews().show(was.view(), was.view().ranges().keySet().stream().toList());
        }
        if (!look().equals(was.look())) {
            document.looking().restore(was.look());
        }
    }

    private String place() {
        Map<String, String> settings = document.looking().views().settings();
        String screen = settings.getOrDefault(Views.SCREEN, "");
        return screen.equals(StepView.LIBRARY)
                ? settings.getOrDefault("library.law", screen)
                : screen;
    }

    private SavedLook look() {
        return document.looking().snapshot(document.history().choicesProperty().get().numbers());
    }

    /// How everything was looked at, with the laws and layers that were shown.
    private record Before(SavedLook look, StepView view) {}
}
