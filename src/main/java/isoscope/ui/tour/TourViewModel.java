package isoscope.ui.tour;

import isoscope.quantity.QuantityFormat;
import isoscope.session.Choices;
import isoscope.session.Document;
import isoscope.session.StepViews;
import isoscope.session.TourSteps;
import isoscope.session.data.DataSet;
import isoscope.session.data.Origin;
import isoscope.session.view.Views;
import isoscope.tour.Step;
import isoscope.tour.StepView;
import isoscope.tour.Tour;
import isoscope.ui.dialog.Dialogs;
import isoscope.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// The steps that are kept and the one that is shown. Changes of them can be undone; showing one asks before a sample takes the
/// place of the user's runs.
public final class TourViewModel {
    private static final int NONE = -1;

    /// Opening the tour, opening a sample, showing a view.
    private static final int STEPS_OF_OPENING = 3;

    private final Document document;
    private final TourSteps steps;
    private final StepViews views;
    private final List<TourScreen> screens;
    private final List<Origin.Sample> samples;
    private final Dialogs dialogs;
    private final ObservableValue<Tour> tour;
    private final ReadOnlyIntegerWrapper current =
            new ReadOnlyIntegerWrapper(this, "current", NONE);
    private final BooleanProperty panelShown = new SimpleBooleanProperty(this, "panelShown");
    private final ReadOnlyBooleanWrapper answerShown =
            new ReadOnlyBooleanWrapper(this, "answerShown");
    private final Set<String> declined = new HashSet<>();

    /// The steps of a document.
    ///
    /// @param screens of the window
    /// @param samples data sets that come with the program
    /// @param dialogs ask and tell
    public TourViewModel(
            Document document,
            List<TourScreen> screens,
            List<Origin.Sample> samples,
            Dialogs dialogs) {
        this.document = document;
        steps = document.tourSteps();
        views = document.stepViews();
        this.screens = List.copyOf(screens);
        this.samples = List.copyOf(samples);
        this.dialogs = dialogs;
        tour = document.history().choicesProperty().map(Choices::tour);
        tour.subscribe(now -> current.set(Math.min(current.get(), now.steps().size() - 1)));
    }

    /// The steps, with the name of their tour.
    public ObservableValue<Tour> tourProperty() {
        return tour;
    }

    /// Whether the panel of steps is to be seen.
    public BooleanProperty panelShownProperty() {
        return panelShown;
    }

    /// Data sets that come with the program.
    List<Origin.Sample> samples() {
        return samples;
    }

    /// The place of the step that was shown last, from 0; -1 for none.
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The step that was shown last; empty for none.
    public Optional<Step> current() {
        return step(current.get());
    }

    /// The step at a place, if there is one.
    public Optional<Step> step(int at) {
        List<Step> all = steps.tour().steps();
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    /// Puts a tour in place of the steps there are and shows its first step.
    public void begin(Tour other) {
        Tour before = steps.tour();
        declined.clear();
        steps.open(other);
        panelShown.set(true);
        show(0);
        if (!before.steps().isEmpty()) {
            dialogs.notify(
                    Words.of("%s opened in place of the steps you had.", Words.said(other.title())),
                    Words.of("Undo"),
                    () -> takeBack(before));
        }
    }

    /// Undoes what opening a tour has done: its first step was shown, perhaps over a sample.
    private void takeBack(Tour before) {
        for (int i = 0; i < STEPS_OF_OPENING && !steps.tour().equals(before); i++) {
            document.history().undo();
        }
    }

    /// Shows a step; a place that has none changes nothing.
    public void show(int at) {
        step(at).ifPresent(step -> {
            answerShown.set(step.question().isEmpty());
            current.set(at);
            show(step.view());
        });
    }

    /// Whether the texts of the step shown last may be told: at once where it asks nothing, else when the answer was asked for.
    ReadOnlyBooleanProperty answerShownProperty() {
        return answerShown.getReadOnlyProperty();
    }

    /// Tells the answer to the question of the step shown last.
    void showAnswer() {
        answerShown.set(true);
    }

    /// Shows the step behind the one shown last, if there is one.
    public void next() {
        show(current.get() + 1);
    }

    /// Shows the step before the one shown last, if there is one.
    public void previous() {
        show(current.get() - 1);
    }

    private void show(StepView view) {
        Optional<Origin.Sample> sample =
                samples.stream().filter(each -> each.id().equals(view.data())).findFirst();
        if (views.asksForData(view) && sample.isPresent() && mayOpen(sample.get())) {
            views.open(sample.get(), view, charts(view.screen()));
        } else {
            views.show(view, charts(view.screen()));
        }
        List<String> missing = missing(view);
        if (!missing.isEmpty()) {
            dialogs.notify(
                    Words.of(
                            "Laws of this step that are not at hand: %s. Open their files.",
                            String.join(", ", missing)));
        }
    }

    private List<String> missing(StepView view) {
        return view.laws().stream()
                .filter(id -> !id.equals(Choices.FITTED))
                .filter(id -> document.laws().byId(id).isEmpty())
                .toList();
    }

    /// Whether a sample may take the place of what is open; who said no is not asked again in this tour.
    private boolean mayOpen(Origin.Sample sample) {
        if (!views.hasOwnData()) {
            return true;
        }
        if (declined.contains(sample.id())) {
            return false;
        }
        String own = document.data().dataProperty().get().map(DataSet::name).orElse("");
        boolean open =
                dialogs.choose(
                                Words.of("Open the sample %s for this step?", sample.name()),
                                Words.of(
                                        "It takes the place of %s. Undo brings your runs back.",
                                        own),
                                List.of(Words.of("Open sample"), Words.of("Keep my runs")))
                        .equals(OptionalInt.of(0));
        if (!open) {
            declined.add(sample.id());
        }
        return open;
    }

    /// Keeps the view that is shown as a step behind the one shown last.
    public void keep() {
        int at = current.get() == NONE ? steps.tour().steps().size() : current.get() + 1;
        StepView view = now();
        panelShown.set(true);
        steps.keep(at, new Step(title(view), view));
        answerShown.set(true);
        current.set(at);
    }

    /// Takes the view that is shown for a step that is kept.
    public void retake(int at) {
        step(at).ifPresent(step -> steps.edit(at, step.withView(now())));
    }

    /// Puts another step in place of one; one without a title keeps the title that it had.
    public void edit(int at, Step edited) {
        step(at).ifPresent(before ->
                steps.edit(
                        at, edited.title().isEmpty() ? edited.withTitle(before.title()) : edited));
    }

    /// Calls the tour by another name.
    public void rename(String title) {
        steps.rename(title, steps.tour().says());
    }

    /// Keeps a step twice.
    public void duplicate(int at) {
        steps.duplicate(at);
        current.set(at + 1);
    }

    /// Moves a step to another place; beyond the ends nothing happens.
    public void move(int from, int to) {
        if (step(from).isPresent() && step(to).isPresent() && from != to) {
            steps.move(from, to);
            current.set(to);
        }
    }

    /// Removes a step, and offers to take that back.
    public void remove(int at) {
        step(at).ifPresent(step -> {
            steps.remove(at);
            dialogs.notify(
                    Words.of("Step “%s” deleted.", step.title()),
                    Words.of("Undo"),
                    document.history().undoOfLast());
        });
    }

    /// The view that is shown now.
    StepView now() {
        String screen = document.looking().views().settings().getOrDefault(Views.SCREEN, "");
        return views.now(screen, charts(screen));
    }

    private List<String> charts(String screen) {
        return screen(screen).map(TourScreen::charts).orElse(List.of());
    }

    private Optional<TourScreen> screen(String id) {
        return screens.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private String title(StepView view) {
        String screen = screen(view.screen()).map(TourScreen::title).orElse(view.screen());
        return view.compute().isPresent()
                ? Words.of(
                        "%s at C = %s", screen, QuantityFormat.power(view.compute().getAsDouble()))
                : screen;
    }
}
