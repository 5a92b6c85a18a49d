package isoscope.ui.workspace;

import isoscope.session.Choices;
import isoscope.session.History;
import isoscope.words.Words;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A typed text of which the document keeps the one that was taken last.
public abstract class CommittedText implements TypedText {
    private final History history;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    /// A text that is not followed yet.
    ///
    /// @param history of the document that keeps the text
    protected CommittedText(History history) {
        this.history = history;
        text.subscribe((was, is) -> error.set(""));
    }

    /// Follows the document; to be called when all is built.
    protected final void follow() {
        history.choicesProperty().subscribe(now -> restore());
    }

    /// The text among choices.
    protected abstract String committed(Choices choices);

    /// Takes a text.
    ///
    /// @return why it cannot be taken
    protected abstract Optional<String> take(String typed);

    /// An error that points at a character.
    ///
    /// @param pointed the text with a caret under the character
    protected static String error(String pointed, String expected) {
        return Words.of("%s\nExpected %s.", pointed, expected);
    }

    @Override
    public StringProperty textProperty() {
        return text;
    }

    @Override
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    @Override
    public void commit() {
        if (isCommitted()) {
            return;
        }
        take(text.get().strip()).ifPresent(error::set);
    }

    @Override
    public void restore() {
        text.set(committed(history.choicesProperty().get()));
        error.set("");
    }

    @Override
    public boolean isCommitted() {
        return text.get().strip().equals(committed(history.choicesProperty().get()));
    }

    @Override
    public void undo() {
        history.undo();
    }

    @Override
    public void redo() {
        history.redo();
    }
}
