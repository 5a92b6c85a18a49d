package isoscope.session;

import isoscope.session.data.DataSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The open data and the user's choices about them, with every earlier and every undone state of both. A change is a
/// named step from one immutable [Moment] to another, so undoing it cannot miss a part.
///
/// Data that gave way are kept for undoing: the last two sets of them, so that memory stays bounded.
public final class History {
    private static final int KEPT_DATA = 3;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final List<StepListener> listeners = new ArrayList<>();
    private final List<Runnable> returned = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Moment> now;
    private final ReadOnlyObjectWrapper<Choices> choices;
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper(this, "undoName", "");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper(this, "redoName", "");

    History(Choices initial) {
        now = new ReadOnlyObjectWrapper<>(this, "now", new Moment(Optional.empty(), initial));
        choices = new ReadOnlyObjectWrapper<>(this, "choices", initial);
    }

    /// The open data and the choices of this moment.
    public ReadOnlyObjectProperty<Moment> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// The choices of this moment.
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

    /// Tells someone whenever a step was taken back or repeated.
    public void onReturn(Runnable listener) {
        returned.add(listener);
    }

    /// Takes the last step back, if there is one.
    public void undo() {
        Step step = done.pollLast();
        if (step != null) {
            undone.addLast(step);
            show(step.before());
            step.back().run();
            returned.forEach(Runnable::run);
        }
    }

    /// An action that takes back the step made last, for as long as no other step was made after it.
    public Runnable undoOfLast() {
        return undoOfLast(() -> {});
    }

    /// An action that takes back the step made last.
    ///
    /// @param tooLate follows instead when another step was made after it
    public Runnable undoOfLast(Runnable tooLate) {
        Optional<Step> last = Optional.ofNullable(done.peekLast());
        return () -> {
            if (last.isPresent() && last.equals(Optional.ofNullable(done.peekLast()))) {
                undo();
            } else {
                tooLate.run();
            }
        };
    }

    /// Makes a change that may turn out to be the first half of another one.
    ///
    /// @return takes back the step that the change made, unless it made none or another was made after it
    public Runnable undoable(Runnable change) {
        Optional<Step> before = Optional.ofNullable(done.peekLast());
        change.run();
        return Optional.ofNullable(done.peekLast()).equals(before) ? () -> {} : undoOfLast();
    }

    /// Repeats the step undone last, if there is one.
    public void redo() {
        Step step = undone.pollLast();
        if (step != null) {
            done.addLast(step);
            show(step.after());
            step.again().run();
            returned.forEach(Runnable::run);
        }
    }

    /// Makes a change of something that no choice holds, such as an input of a screen, a step: taking it back sets the property
    /// as it was. Nothing happens when nothing changed.
    ///
    /// @param before the value before the change, which was made already
    public <T> void changed(String name, Property<T> property, T before) {
        T after = property.getValue();
        if (!after.equals(before)) {
            Moment moment = now.get();
            done.addLast(
                    new Step(
                            name,
                            moment,
                            moment,
                            () -> property.setValue(before),
                            () -> property.setValue(after)));
            undone.clear();
            show(moment);
        }
    }

    /// Makes a step; nothing happens when it changes nothing.
    void step(String name, Choices after) {
        step(name, new Moment(now.get().data(), after));
    }

    /// Makes a step, in one with the last if that has the same name: undo goes back to what was before both.
    void stepOver(String name, Choices after) {
        Moment then = new Moment(now.get().data(), after);
        if (!then.equals(now.get())) {
            boolean goesOn = !done.isEmpty() && done.getLast().name().equals(name);
            step(name, goesOn ? done.removeLast().before() : now.get(), then);
        }
    }

    /// Makes a step to other data. The first data of all are a beginning, not a step: nothing was there to go back to.
    void step(String name, DataSet data, Choices after) {
        Moment opened = new Moment(Optional.of(data), after);
        if (now.get().data().isPresent()) {
            step(name, opened);
        } else {
            begin(opened);
        }
    }

    /// Begins anew: nothing before can be undone.
    void begin(Moment moment) {
        done.clear();
        undone.clear();
        show(moment);
    }

    private void step(String name, Moment after) {
        Moment before = now.get();
        if (!after.equals(before)) {
            step(name, before, after);
        }
    }

    private void step(String name, Moment before, Moment after) {
        done.addLast(new Step(name, before, after));
        undone.clear();
        if (!after.data().equals(before.data())) {
            forgetOldData();
        }
        show(after);
        listeners.forEach(listener -> listener.made(before.choices(), after.choices()));
    }

    private void forgetOldData() {
        while (done.size() > 1 && dataSets() > KEPT_DATA) {
            done.removeFirst();
        }
    }

    private long dataSets() {
        return Stream.concat(done.stream().map(Step::before), done.stream().map(Step::after))
                .flatMap(moment -> moment.data().stream())
                .collect(
                        Collectors.toCollection(
                                () -> Collections.newSetFromMap(new IdentityHashMap<>())))
                .size();
    }

    private void show(Moment moment) {
        undoName.set(done.isEmpty() ? "" : done.getLast().name());
        redoName.set(undone.isEmpty() ? "" : undone.getLast().name());
        now.set(moment);
        choices.set(moment.choices());
    }

    /// The open data and the choices at one time.
    public record Moment(Optional<DataSet> data, Choices choices) {}

    /// Hears of steps.
    @FunctionalInterface
    public interface StepListener {
        /// A step was made and is the last one now.
        void made(Choices before, Choices after);
    }

    /// @param back takes back what the moments do not hold
    /// @param again repeats it
    private record Step(String name, Moment before, Moment after, Runnable back, Runnable again) {
        Step(String name, Moment before, Moment after) {
            this(name, before, after, () -> {}, () -> {});
        }
    }
}
