package isoscope.chart;

import isoscope.plot.charts.ReadOut;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The card that says what is under the pointer: a title and rows of key and value. Rows are made when first needed and
/// then reused. While it is shown it may grow wider but never narrower, so that it rests while numbers change.
final class ReadOutCard extends VBox {
    private final Label title = label("read-out-title");
    private final GridPane grid = new GridPane();
    private final List<Row> rows = new ArrayList<>();
    private double widest;

    ReadOutCard() {
        getStyleClass().add("read-out-card");
        grid.getStyleClass().add("read-out-rows");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHgrow(Priority.ALWAYS);
        ColumnConstraints values = new ColumnConstraints();
        values.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(List.of(keys, values));
        getChildren().setAll(List.of(title, grid));
        setVisible(false);
        visibleProperty().subscribe(_ -> widest = 0);
    }

    /// The width of its text, or what that was at most since it was shown.
    double heldWidth() {
        widest = Math.max(widest, Math.ceil(prefWidth(-1)));
        return widest;
    }

    /// Shows what a read-out says.
    void show(ReadOut readOut) {
        title.setText(readOut.title());
        title.setVisible(!readOut.title().isEmpty());
        title.setManaged(!readOut.title().isEmpty());
        while (rows.size() < readOut.rows().size()) {
            addRow();
        }
        for (int i = 0; i < rows.size(); i++) {
            if (i < readOut.rows().size()) {
                rows.get(i).show(readOut.rows().get(i));
            } else {
                rows.get(i).hide();
            }
        }
        setVisible(true);
    }

    private void addRow() {
        Row row = new Row(label("read-out-key"), label("read-out-value"));
        grid.addRow(rows.size(), row.key, row.value);
        rows.add(row);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private record Row(Label key, Label value) {
        void show(ReadOut.Row row) {
            key.setText(row.key());
            value.setText(row.value());
            setShown(true);
        }

        void hide() {
            setShown(false);
        }

        private void setShown(boolean shown) {
            key.setVisible(shown);
            key.setManaged(shown);
            value.setVisible(shown);
            value.setManaged(shown);
        }
    }
}
