package isoscope.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The user's choices, with every earlier and every undone state of them. A change is a named step from one immutable
/// [Choices] to another, so undoing it cannot miss a part.
public final class History {
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final List<StepListener> listeners = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Choices> choices;
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper(this, "undoName", "");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper(this, "redoName", "");

    History(Choices initial) {
        choices = new ReadOnlyObjectWrapper<>(this, "choices", initial);
    }

    /// What is chosen now.
    public ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /// The step that undo would take back, such as "Exclude 5 runs", or empty when there is none.
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /// The step that redo would repeat, or empty when there is none.
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /// Tells someone of every step that is made from now on; undone and repeated ones are not told.
    public void onStep(StepListener listener) {
        listeners.add(listener);
    }

    /// Takes the last step back, if there is one.
    public void undo() {
        Step step = done.pollLast();
        if (step != null) {
            undone.addLast(step);
            show(step.before());
        }
    }

    /// An action that takes back the step made last, for as long as no other step was made after it.
    public Runnable undoOfLast() {
        Optional<Step> last = Optional.ofNullable(done.peekLast());
        return () -> {
            if (last.isPresent() && last.equals(Optional.ofNullable(done.peekLast()))) {
                undo();
            }
        };
    }

    /// Repeats the step undone last, if there is one.
    public void redo() {
        Step step = undone.pollLast();
        if (step != null) {
            done.addLast(step);
            show(step.after());
        }
    }

    /// Makes a step; nothing happens when it changes nothing.
    void step(String name, Choices after) {
        Choices before = choices.get();
        if (!after.equals(before)) {
            done.addLast(new Step(name, before, after));
            undone.clear();
            show(after);
            listeners.forEach(listener -> listener.made(before, after));
        }
    }

    /// Forgets every step and starts from other choices.
    void restart(Choices initial) {
        done.clear();
        undone.clear();
        show(initial);
    }

    private void show(Choices now) {
        undoName.set(done.isEmpty() ? "" : done.getLast().name());
        redoName.set(undone.isEmpty() ? "" : undone.getLast().name());
        choices.set(now);
    }

    /// Hears of steps.
    @FunctionalInterface
    public interface StepListener {
        /// A step was made and is the last one now.
        void made(Choices before, Choices after);
    }

    private record Step(String name, Choices before, Choices after) {}
}
