package isoscope.ui.planner;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// An input that is typed: what was taken last, what stands for it while nothing is typed, and what is wrong with what was
/// typed.
final class EntryViewModel {
    private final Input input;
    private final ObjectProperty<String> word;
    private final Function<String, Optional<String>> check;
    private final StringProperty usual = new SimpleStringProperty(this, "usual", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");

    /// @param word the text that was taken last, empty for the default
    /// @param check says why a text cannot be taken
    EntryViewModel(
            Input input, ObjectProperty<String> word, Function<String, Optional<String>> check) {
        this.input = input;
        this.word = word;
        this.check = check;
        word.subscribe(now -> error.set(problem(now)));
    }

    /// The input that it is about.
    Input input() {
        return input;
    }

    /// The text that was taken last; empty for the default.
    ReadOnlyObjectProperty<String> textProperty() {
        return word;
    }

    /// The default.
    StringProperty usualProperty() {
        return usual;
    }

    /// The error in the text that was typed and what to type; empty when there is none.
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// Takes what was typed, or tells what is wrong with it; nothing stands for the default.
    void type(String typed) {
        String text = typed.strip();
        error.set(problem(text));
        if (error.get().isEmpty()) {
            word.set(text);
        }
    }

    private String problem(String text) {
        return text.isEmpty() ? "" : check.apply(text).orElse("");
    }
}
