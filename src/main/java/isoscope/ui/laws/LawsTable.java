package isoscope.ui.laws;

import isoscope.law.LawCard;
import isoscope.ui.inspector.FormulaLine;
import isoscope.ui.theme.LawSample;
import isoscope.ui.theme.Styled;
import isoscope.ui.theme.Switch;
import isoscope.words.Words;
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
    private static final double NARROWEST_NAME = 150;
    private static final double NARROW_LOSS = 100;
    private static final double WIDE_LOSS = 130;

    private final LawsViewModel model;
    private final TableColumn<LawRow, String> losses = constant(0);

    LawsTable(LawsViewModel model) {
        this.model = model;
        setId("laws-table");
        setAccessibleText(Words.of("Laws and their constants"));
        Columns.dress(this, ROW);
        TableColumn<LawRow, LawRow> names = names();
        getColumns().addAll(List.of(switches(), names, forms(), losses));
        for (int i = 1; i < LawRow.CONSTANTS.size(); i++) {
            getColumns().add(constant(i));
        }
        getColumns()
                .addAll(
                        List.of(
                                Columns.number("a", 52, LawRow::exponent),
                                Columns.text(Words.of("Counts N as"), 118, LawRow::convention),
                                Columns.text(Words.of("Source"), 152, LawRow::source, "muted")));
        // Where there is too little room names give way, numbers never.
        getColumns().forEach(column -> column.setMinWidth(column.getPrefWidth()));
        names.setMinWidth(NARROWEST_NAME);
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
        boolean hasUnits = rows.stream().anyMatch(row -> row.constants().getFirst().contains(" "));
        double width = hasUnits ? WIDE_LOSS : NARROW_LOSS;
        losses.setMinWidth(width);
        losses.setPrefWidth(width);
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
        toggle.setAccessibleText(Words.of("Show %s", row.name()));
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
                Words.of("Law"),
                188,
                row -> {
                    Label name = Styled.of(new Label(row.name()), "strong");
                    HBox cell = Styled.of(new HBox(new LawSample(row.line()), name), "law-name");
                    cell.setAlignment(Pos.CENTER_LEFT);
                    return cell;
                });
    }

    private static TableColumn<LawRow, LawRow> forms() {
        TableColumn<LawRow, LawRow> column =
                Columns.nodes(
                        Words.of("Form"),
                        124,
                        row -> {
                            FormulaLine line = new FormulaLine(row.form());
                            line.getStyleClass().add("small-formula");
                            line.setMaxHeight(USE_PREF_SIZE);
                            HBox cell = new HBox(line);
                            cell.setAlignment(Pos.CENTER_LEFT);
                            return cell;
                        });
        return column;
    }

    private static TableColumn<LawRow, String> constant(int index) {
        String name = LawRow.CONSTANTS.get(index);
        boolean isLoss = name.equals("E");
        String symbol = LawCard.symbol(name);
        return Columns.number(
                isLoss ? Words.of("%s (%s)", symbol, LawRow.LOSS_UNIT) : symbol,
                isLoss ? NARROW_LOSS : List.of("A", "B").contains(name) ? 60 : 52,
                row -> row.constants().get(index));
    }
}
