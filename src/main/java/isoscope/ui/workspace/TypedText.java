package isoscope.ui.workspace;

import isoscope.typed.Completion;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// An expression that is typed and then taken, as a step that can be undone.
public interface TypedText {
    /// The text that is typed; it is tried when it is committed.
    StringProperty textProperty();

    /// The expression with a caret under the character that does not fit, and what would; empty when all fits.
    ReadOnlyStringProperty errorProperty();

    /// The value of the taken expression, in a few words beside it.
    ObservableValue<String> note();

    /// Takes what is typed, or tells what is wrong with it.
    void commit();

    /// Takes the empty text.
    default void clear() {
        textProperty().set("");
        commit();
    }

    /// Gives up what is being typed.
    void restore();

    /// Whether what is typed is what was taken last: nothing is left to commit or to give up.
    boolean isCommitted();

    /// Takes the last step of the document back.
    void undo();

    /// Repeats the step of the document that was undone last.
    void redo();

    /// The completions of the text typed so far.
    ///
    /// @param caret the place behind what is typed so far
    List<Completion> completions(int caret);
}
