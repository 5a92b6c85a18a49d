package isoscope.ui.workspace;

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
public final class EntryViewModel implements TypedValue {
    private final InputName name;
    private final ObjectProperty<String> word;
    private final Function<String, Optional<String>> check;
    private final StringProperty usual = new SimpleStringProperty(this, "usual", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");

    /// An input.
    ///
    /// @param word the text that was taken last, empty for the default
    /// @param check says why a text cannot be taken
    public EntryViewModel(
            InputName name, ObjectProperty<String> word, Function<String, Optional<String>> check) {
        this.name = name;
        this.word = word;
        this.check = check;
        word.subscribe(now -> error.set(problem(now)));
    }

    /// The names of the input.
    public InputName name() {
        return name;
    }

    /// The text that was taken last; empty for the default.
    @Override
    public ReadOnlyObjectProperty<String> textProperty() {
        return word;
    }

    /// The default.
    public StringProperty usualProperty() {
        return usual;
    }

    @Override
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// Takes what was typed, or tells what is wrong with it; nothing stands for the default.
    @Override
    public void type(String typed) {
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
