package isoscope.ui.planner;

import isoscope.quantity.QuantityFormat;
import isoscope.session.History;
import isoscope.words.Words;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The size of a model that the user chose to see beside the plans. While it is dragged it follows the pointer; what the
/// drag comes to is an input as if it were typed, and a step that can be undone.
final class ChosenSize {
    private static final int DIGITS = 3;

    private final ObjectProperty<String> word;
    private final History history;
    private final ObjectProperty<String> typed = new SimpleObjectProperty<>(this, "typed", "");
    private final ReadOnlyObjectWrapper<OptionalDouble> size =
            new ReadOnlyObjectWrapper<>(this, "size", OptionalDouble.empty());
    private String dragged = "";

    /// @param word the text that the session keeps, empty for none
    ChosenSize(ObjectProperty<String> word, History history) {
        this.word = word;
        this.history = history;
        word.subscribe(now -> {
            typed.set(now);
            show(now);
        });
        typed.subscribe((_, now) -> take(now));
    }

    /// The text, to type another; each is a step that can be undone.
    ObjectProperty<String> typedProperty() {
        return typed;
    }

    /// The number of parameters now.
    ReadOnlyObjectProperty<OptionalDouble> sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /// Follows a drag.
    void drag(double parameters) {
        dragged = QuantityFormat.si(parameters, DIGITS);
        show(dragged);
    }

    /// Ends a drag: its size is the one that is chosen now.
    void settle() {
        if (!dragged.isEmpty()) {
            take(dragged);
            dragged = "";
        }
    }

    /// Gives a drag up: what was chosen before it holds.
    void giveUp() {
        dragged = "";
        show(word.get());
    }

    /// Chooses none.
    ///
    /// @return whether there was one
    boolean clear() {
        boolean was = !word.get().isEmpty();
        take("");
        return was;
    }

    private void take(String text) {
        String before = word.get();
        word.set(text);
        String name =
                text.isEmpty()
                        ? Words.of("Choose no size")
                        : Words.of("Choose %s parameters", text);
        history.changed(name, word, before);
    }

    private void show(String text) {
        double parameters = Input.PARAMETERS.number(text);
        size.set(Double.isNaN(parameters) ? OptionalDouble.empty() : OptionalDouble.of(parameters));
    }
}
