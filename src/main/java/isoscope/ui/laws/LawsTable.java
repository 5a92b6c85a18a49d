package isoscope.ui.laws;

import isoscope.law.LawCard;
import isoscope.ui.inspector.FormulaLine;
import isoscope.ui.theme.LawSample;
import isoscope.ui.theme.Switch;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// One row a law. A click tells of it in the inspector, its switch shows it on every chart.
final class LawsTable extends TableView<LawRow> {
    private static final double ROW = 29;

    private final LawsViewModel model;

    LawsTable(LawsViewModel model) {
        this.model = model;
        setId("laws-table");
        setAccessibleText("Laws and their constants");
        Columns.dress(this, ROW);
        getColumns().addAll(List.of(switches(), names(), forms()));
        for (int i = 0; i < LawRow.CONSTANTS.size(); i++) {
            getColumns().add(constant(i));
        }
        getColumns()
                .addAll(
                        List.of(
                                Columns.number("a", 58, LawRow::exponent),
                                Columns.text("Counts N as", 118, LawRow::convention),
                                Columns.text("Source", 160, LawRow::source, "muted")));
        model.rowsProperty().subscribe(this::show);
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (row != null) {
                        model.chosenProperty().set(row.id());
                    }
                });
        model.chosenProperty().subscribe(this::select);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// How high the table must be to show every row.
    double wholeHeight() {
        return 35 + ROW * getItems().size();
    }

    private void show(List<LawRow> rows) {
        Columns.replace(getItems(), rows);
        select(model.chosenProperty().get());
    }

    private void select(String id) {
        LawRow selected = getSelectionModel().getSelectedItem();
        if (selected == null || !selected.id().equals(id)) {
            getItems().stream()
                    .filter(row -> row.id().equals(id))
                    .findFirst()
                    .ifPresent(getSelectionModel()::select);
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            model.toggle(model.chosenProperty().get());
            event.consume();
        }
    }

    private TableColumn<LawRow, LawRow> switches() {
        TableColumn<LawRow, LawRow> column = Columns.nodes("", 48, this::toggle);
        Columns.fix(column);
        return column;
    }

    private Node toggle(LawRow row) {
        Switch toggle = new Switch();
        toggle.setSelected(row.shown());
        toggle.setFocusTraversable(false);
        toggle.setAccessibleText("Show " + row.name());
        toggle.setId("show-law-" + row.id());
        toggle.selectedProperty()
                .subscribe((before, now) -> {
                    if (now != row.shown()) {
                        model.toggle(row.id());
                    }
                });
        return toggle;
    }

    private static TableColumn<LawRow, LawRow> names() {
        return Columns.nodes(
                "Law",
                190,
                row -> {
                    Label name = new Label(row.name());
                    name.getStyleClass().add("strong");
                    HBox cell = new HBox(new LawSample(row.id()), name);
                    cell.setAlignment(Pos.CENTER_LEFT);
                    cell.getStyleClass().add("law-name");
                    return cell;
                });
    }

    private static TableColumn<LawRow, LawRow> forms() {
        TableColumn<LawRow, LawRow> column =
                Columns.nodes(
                        "Form",
                        118,
                        row -> {
                            FormulaLine line = new FormulaLine(row.form());
                            line.getStyleClass().add("small-formula");
                            line.setMaxHeight(USE_PREF_SIZE);
                            HBox cell = new HBox(line);
                            cell.setAlignment(Pos.CENTER_LEFT);
                            return cell;
                        });
        column.setMinWidth(112);
        return column;
    }

    private static TableColumn<LawRow, String> constant(int index) {
        String name = LawRow.CONSTANTS.get(index);
        boolean isLoss = name.equals("E");
        String symbol = LawCard.symbol(name);
        return Columns.number(
                isLoss ? "%s (%s)".formatted(symbol, LawRow.LOSS_UNIT) : symbol,
                isLoss ? 96 : 60,
                row -> row.constants().get(index));
    }
}
