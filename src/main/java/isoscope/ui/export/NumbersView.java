package isoscope.ui.export;

import isoscope.export.FigureTable;
import isoscope.plot.Figure;
import isoscope.quantity.QuantityFormat;
import isoscope.ui.dialog.DialogBar;
import isoscope.words.Words;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;

/// The numbers behind a figure as a table, below a row of headings for each panel.
final class NumbersView extends BorderPane {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 600;
    private static final double WIDE = 190;
    private static final double NARROW = 150;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+[.][0-9]+(E-?[0-9]+)?");

    /// Of a larger table the first rows are shown.
    private static final int MOST = 10_000;

    NumbersView(Figure figure, Runnable copying, Runnable saving, Runnable closing) {
        setId("numbers");
        getStyleClass().add("dialog-card");
        setMaxSize(WIDTH, HEIGHT);
        setMinWidth(WIDTH);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(Words.of("Figure as a table"));
        List<List<String>> rows =
                FigureTable.tabs(figure)
                        .lines()
                        .limit(MOST)
                        .map(line -> List.of(line.split("\t", -1)))
                        .toList();
        Button copy = button("numbers-copy", Words.of("Copy"), copying);
        Button save = button("numbers-save", Words.of("Save as CSV…"), saving);
        setTop(DialogBar.head(Words.of("Figure as a table"), closing));
        setCenter(table(rows));
        setBottom(DialogBar.foot(new Label(told(figure)), copy, save));
    }

    private static String told(Figure figure) {
        long size = FigureTable.size(figure);
        return size > MOST
                ? Words.of("The first %,d of %,d rows", MOST, size)
                : Words.of("%,d rows", size);
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static TableView<List<String>> table(List<List<String>> rows) {
        TableView<List<String>> table = new TableView<>();
        table.setId("numbers-table");
        table.setAccessibleText(Words.of("Numbers of the figure"));
        table.getColumns()
                .addAll(
                        List.of(
                                column(Words.of("Layer"), 0, WIDE),
                                column(Words.of("Name"), 1, NARROW),
                                column(Words.of("Across"), 2, NARROW),
                                column(Words.of("Up"), 3, NARROW)));
        table.getItems().setAll(rows);
        return table;
    }

    private static TableColumn<List<String>, String> column(String title, int place, double width) {
        TableColumn<List<String>, String> column = new TableColumn<>(title);
        column.setSortable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(shown(row.getValue(), place)));
        return column;
    }

    /// A cell as people read it; what is copied and saved has all digits.
    private static String shown(List<String> row, int place) {
        String text = place < row.size() ? row.get(place) : "";
        return NUMBER.matcher(text).matches()
                ? QuantityFormat.constant(Double.parseDouble(text))
                : text;
    }
}
