package isoscope.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The choices that hold at this moment: those of the history or, while a gesture lasts, those it would make.
final class Preview {
    private final History history;
    private final ReadOnlyObjectWrapper<Optional<Step>> step =
            new ReadOnlyObjectWrapper<>(this, "step", Optional.empty());

    Preview(History history) {
        this.history = history;
    }

    /// The step a gesture would make if it ended now; empty when there is no gesture.
    ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    boolean lasts() {
        return step.get().isPresent();
    }

    Choices choices() {
        return step.get().map(Step::choices).orElseGet(() -> history.nowProperty().get().choices());
    }

    void show(String name, Choices choices) {
        step.set(Optional.of(new Step(name, choices)));
    }

    void drop() {
        step.set(Optional.empty());
    }

    /// Makes the step; the choices that hold are the same before and after.
    void commit() {
        step.get().ifPresent(made -> history.step(made.name(), made.choices()));
        drop();
    }

    record Step(String name, Choices choices) {}
}
