package isoscope.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// How choices come about: at once by a step of the history, or by a gesture, such as the drag of a box, whose step is
/// shown while it lasts and made when it ends.
public final class Choosing {
    private final History history;
    private final ReadOnlyObjectWrapper<Optional<Step>> gesture =
            new ReadOnlyObjectWrapper<>(this, "gesture", Optional.empty());
    private final ObservableValue<Optional<String>> name =
            gesture.map(step -> step.map(Step::name));

    Choosing(History history) {
        this.history = history;
    }

    /// The name of the step that the gesture under way would make, such as "Exclude 5 runs"; empty when there is none.
    public ObservableValue<Optional<String>> gestureProperty() {
        return name;
    }

    /// The choices that hold now: those made last or, while a gesture lasts, those it would make.
    public Choices choices() {
        return gesture.get().map(Step::choices).orElseGet(this::chosen);
    }

    /// Makes what the gesture shows a step that can be undone; the choices that hold are the same before and after.
    public void commit() {
        gesture.get().ifPresent(made -> history.step(made.name(), made.choices()));
        drop();
    }

    /// Goes back to what was chosen before the gesture.
    public void drop() {
        gesture.set(Optional.empty());
    }

    /// The choices made last; a gesture under way starts from them and does not count.
    Choices chosen() {
        return history.nowProperty().get().choices();
    }

    /// Chooses, as a step that can be undone; a gesture under way is given up.
    void step(String name, Choices after) {
        history.step(name, after);
        drop();
    }

    /// Chooses as one step with the last, if that has the same name; a gesture under way is given up.
    void stepOver(String name, Choices after) {
        history.stepOver(name, after);
        drop();
    }

    /// Shows what a gesture would choose if it ended now.
    void show(String name, Choices choices) {
        gesture.set(Optional.of(new Step(name, choices)));
    }

    /// Whether a gesture is under way.
    boolean lasts() {
        return gesture.get().isPresent();
    }

    /// Calls somebody now, and each time a gesture begins, moves or ends.
    void onGesture(Runnable listener) {
        gesture.subscribe(_ -> listener.run());
    }

    private record Step(String name, Choices choices) {}
}
