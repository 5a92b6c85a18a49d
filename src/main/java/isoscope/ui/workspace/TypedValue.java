package isoscope.ui.workspace;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;

/// A value that is typed and then taken.
public interface TypedValue {
    /// The value that was taken last, as it is written.
    ObservableValue<String> textProperty();

    /// The error in the text that was typed and what to type; empty when there is none.
    ReadOnlyStringProperty errorProperty();

    /// Takes what was typed, or tells what is wrong with it.
    void type(String typed);
}
