package isoscope.ui.inspector;

import isoscope.ui.theme.Styled;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Rows of a muted key at the left and its value at the right, 22 high.
public final class KeyValues extends GridPane {
    /// No rows yet.
    public KeyValues() {
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(keys, values);
        getStyleClass().add("key-values");
    }

    /// Adds a row; a value too long for it is cut in the middle.
    public KeyValues row(String key, ObservableValue<String> value) {
        Label left = Styled.of(new Label(key), "key");
        Label right = Styled.of(new Label(), "value", "number");
        right.textProperty().bind(value);
        right.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        addRow(getRowCount(), left, right);
        return this;
    }
}
