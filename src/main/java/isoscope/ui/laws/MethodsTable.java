package isoscope.ui.laws;

import isoscope.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// Every method on the same runs. The button of a row makes its law the fitted one.
final class MethodsTable extends TableView<MethodRow> {
    private static final double ROW = 29;

    private final MethodsViewModel model;

    MethodsTable(MethodsViewModel model) {
        this.model = model;
        setId("methods-table");
        setAccessibleText(Words.of("Methods side by side"));
        setPlaceholder(
                new Label(Words.of("Open a file of training runs to compare methods on it.")));
        Columns.dress(this, ROW);
        TableColumn<MethodRow, String> parameters =
                Columns.number("N*", 112, MethodRow::parameters);
        model.parametersTitleProperty().subscribe(parameters::setText);
        TableColumn<MethodRow, MethodRow> use = Columns.nodes("", 40, this::use);
        Columns.fix(use);
        getColumns()
                .addAll(
                        List.of(
                                use,
                                Columns.nodes(Words.of("Method"), 268, MethodsTable::name),
                                Columns.nodes(Words.of("Constants"), 300, MethodsTable::words),
                                Columns.number("a", 60, MethodRow::exponent),
                                parameters,
                                Columns.number(Words.of("RMSE of ln L"), 96, MethodRow::rmse),
                                Columns.number(Words.of("Held out"), 84, MethodRow::holdOut)));
        model.rowsProperty().subscribe(rows -> Columns.replace(getItems(), rows));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        MethodRow row = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && row != null) {
            model.use(row);
            event.consume();
        }
    }

    private Node use(MethodRow row) {
        RadioButton button = new RadioButton();
        button.setId("use-method-" + row.id());
        button.setSelected(row.used());
        button.setVisible(row.usable() || row.used());
        button.setFocusTraversable(false);
        button.setAccessibleText(Words.of("Fit by %s", row.name()));
        button.setTooltip(new Tooltip(Words.of("Fit by this method")));
        button.setOnAction(event -> {
            button.setSelected(row.used());
            model.use(row);
        });
        return button;
    }

    private static Node name(MethodRow row) {
        return label(row.name(), "strong", row.name());
    }

    private static Node words(MethodRow row) {
        String help = row.help().isEmpty() ? "" : "\n" + row.help();
        String mark =
                row.found() && !row.help().isEmpty() ? Words.of(" (a chosen value ignored)") : "";
        return label(row.words() + mark, row.found() ? "number" : "muted", row.words() + help);
    }

    private static Node label(String text, String styleClass, String tip) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setTooltip(new Tooltip(tip));
        HBox cell = new HBox(label);
        cell.setAlignment(Pos.CENTER_LEFT);
        return cell;
    }
}
