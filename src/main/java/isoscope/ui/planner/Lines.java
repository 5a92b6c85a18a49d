package isoscope.ui.planner;

import isoscope.ui.inspector.Notes;
import isoscope.ui.theme.Styled;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows of the inspector: what it is, its value at the right, and a note below. While compute is dragged only the texts change.
final class Lines extends VBox {
    /// Values of more characters stand below their names.
    private static final int LONGEST = 24;

    private final List<Row> rows = new ArrayList<>();

    Lines() {
        getStyleClass().add("planner-lines");
    }

    /// One row.
    ///
    /// @param key the name of the value
    /// @param value at its right
    /// @param note below, or empty
    record Line(String key, String value, String note) {}

    private record Row(Label key, Label value, Label note) {
        static Row empty() {
            Label key = Styled.of(new Label(), "line-key");
            key.setWrapText(true);
            key.setMinHeight(USE_PREF_SIZE);
            Label value = Styled.of(new Label(), "number", "line-value");
            value.setMinWidth(USE_PREF_SIZE);
            Label note = Notes.caption("");
            note.setMinHeight(USE_PREF_SIZE);
            return new Row(key, value, note);
        }

        VBox node() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            return new VBox(Styled.of(new HBox(key, gap, value), "line-head"), note);
        }

        void show(Line line) {
            boolean isLong = line.value().length() > LONGEST;
            String below = isLong ? (line.value() + "\n" + line.note()).strip() : line.note();
            key.setText(line.key());
            value.setText(isLong ? "" : line.value());
            note.setText(below);
            note.setVisible(!below.isEmpty());
            note.setManaged(!below.isEmpty());
        }
    }

    /// Shows rows in the place of those before.
    void show(List<Line> lines) {
        while (rows.size() > lines.size()) {
            rows.removeLast();
            getChildren().removeLast();
        }
        while (rows.size() < lines.size()) {
            Row row = Row.empty();
            rows.add(row);
            getChildren().add(row.node());
        }
        for (int i = 0; i < lines.size(); i++) {
            rows.get(i).show(lines.get(i));
        }
    }
}
