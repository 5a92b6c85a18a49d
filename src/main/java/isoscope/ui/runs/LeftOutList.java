package isoscope.ui.runs;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The runs left out of fits, and how far off the fit each is. Only the rows in view are made and written, however many
/// runs there are.
final class LeftOutList extends ListView<RunRow> {
    private static final double ROW = 33;

    LeftOutList() {
        setFixedCellSize(ROW);
        setFocusTraversable(false);
        setCellFactory(_ -> new Cell());
    }

    void show(List<RunRow> rows) {
        getItems().setAll(rows);
        double height = Math.min(ListPanel.TALLEST, ROW * rows.size());
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private static final class Cell extends ListCell<RunRow> {
        private final Label id = new Label();
        private final Label reason = new Label();
        private final HBox line;
        private Subscription residual = Subscription.EMPTY;

        Cell() {
            id.setMinWidth(Region.USE_PREF_SIZE);
            id.getStyleClass().add("muted");
            reason.getStyleClass().add("number");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            FontIcon cross = new FontIcon(Feather.X);
            cross.getStyleClass().add("danger-icon");
            line = new HBox(cross, id, gap, reason);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("list-panel-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable RunRow row, boolean empty) {
            super.updateItem(row, empty);
            residual.unsubscribe();
            residual =
                    row == null
                            ? Subscription.EMPTY
                            : row.residualProperty().subscribe(_ -> write(row));
            setGraphic(row == null ? null : line);
        }

        private void write(RunRow row) {
            LeftOut told = RunTexts.leftOut(row);
            id.setText(told.id());
            reason.setText(told.reason());
        }
    }
}
