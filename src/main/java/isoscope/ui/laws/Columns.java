package isoscope.ui.laws;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The columns that both tables of the screen have.
final class Columns {
    private Columns() {}

    /// The look that tables of the program share. Columns are in a fixed order and not sorted: the order of laws and
    /// methods means something.
    static <T> void dress(TableView<T> table, double row) {
        table.getStyleClass().addAll("data-table", "laws-table");
        table.setFixedCellSize(row);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /// A column of words.
    static <T> TableColumn<T, String> text(
            String title, double width, Function<T, String> text, String... style) {
        TableColumn<T, String> column = column(title, width);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.setCellFactory(made -> new Words<>(Pos.CENTER_LEFT, style));
        return column;
    }

    /// A column of numbers, already written.
    static <T> TableColumn<T, String> number(
            String title, double width, Function<T, String> text, String... style) {
        TableColumn<T, String> column = text(title, width, text);
        column.setCellFactory(made -> {
            Words<T> cell = new Words<>(Pos.CENTER_RIGHT, style);
            cell.getStyleClass().add("number");
            return cell;
        });
        column.getStyleClass().add("right");
        return column;
    }

    /// A column of small pictures or controls, made anew for each row that comes into a cell.
    static <T> TableColumn<T, T> nodes(String title, double width, Function<T, Node> node) {
        TableColumn<T, T> column = column(title, width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(made -> new Picture<>(node));
        return column;
    }

    /// Keeps a column at its width.
    static void fix(TableColumn<?, ?> column) {
        column.setMinWidth(column.getPrefWidth());
        column.setMaxWidth(column.getPrefWidth());
        column.setResizable(false);
    }

    /// Puts rows in place of others; those that are equal keep their cells, and the selection its place.
    static <T> void replace(ObservableList<T> rows, List<T> now) {
        if (rows.size() != now.size()) {
            rows.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(rows.get(i))) {
                rows.set(i, now.get(i));
            }
        }
    }

    private static <T, V> TableColumn<T, V> column(String title, double width) {
        TableColumn<T, V> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 44));
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    /// A cell of words.
    private static final class Words<T> extends TableCell<T, String> {
        Words(Pos alignment, String... style) {
            setAlignment(alignment);
            getStyleClass().addAll(style);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty || text == null ? "" : text);
        }
    }

    /// A cell with a node.
    private static final class Picture<T> extends TableCell<T, T> {
        private final Function<T, Node> node;

        Picture(Function<T, Node> node) {
            this.node = node;
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable T row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : node.apply(row));
        }
    }
}
