package isoscope.ui.compute;

import isoscope.ui.theme.LawSample;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The best split of each law at C. While C moves only texts change; rows are made anew only for other laws.
final class ReadoutGrid extends VBox {
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
    private static final PseudoClass DENSEST = PseudoClass.getPseudoClass("densest");
    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    private static final List<String> HEADS =
            List.of(
                    Words.key("Best split at this C"),
                    "N*",
                    "D*",
                    Words.key("tokens/param"),
                    "L",
                    "Δ");
    private static final double[] WIDTHS = {0, 72, 72, 80, 98, 56};
    private static final int LOSS = 4;
    private static final int EXCESS = 5;
    private static final int ROOMY = 3;

    private final GridPane grid = new GridPane();
    private final ReferenceMenu note;
    private final Label lossHead = new Label();
    private final IntervalLine intervals = new IntervalLine();
    private final List<Row> rows = new ArrayList<>();
    private final ColumnConstraints excessColumn;
    private List<String> laws = List.of();
    private Readout shown = Readout.EMPTY;
    private boolean wide = true;

    ReadoutGrid(ComputeBarViewModel model) {
        for (double width : WIDTHS) {
            grid.getColumnConstraints().add(width == 0 ? nameColumn() : numberColumn(width));
        }
        excessColumn = grid.getColumnConstraints().get(EXCESS);
        grid.getStyleClass().add("readout-grid");
        note = new ReferenceMenu(model.reference());
        getStyleClass().add("readout");
        getChildren().addAll(grid, note);
        model.readoutProperty().subscribe(this::show);
    }

    /// Shows or drops the column of differences.
    void setWide(boolean wide) {
        if (this.wide != wide) {
            this.wide = wide;
            double width = wide ? WIDTHS[EXCESS] : 0;
            excessColumn.setMinWidth(width);
            excessColumn.setPrefWidth(width);
            excessColumn.setMaxWidth(width);
            rebuild(shown);
            show(shown);
        }
    }

    private void show(Readout readout) {
        shown = readout;
        List<String> ids = readout.rows().stream().map(ReadoutRow::lawId).toList();
        if (!ids.equals(laws)) {
            laws = ids;
            rebuild(readout);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(readout.rows().get(i));
        }
        lossHead.setText(Words.of("L (%s)", readout.lossUnit()));
        intervals.show(readout.intervals());
        note.show(readout.note(), readout.warning());
    }

    private void rebuild(Readout readout) {
        grid.getChildren().clear();
        rows.clear();
        for (int column = 0; column < HEADS.size(); column++) {
            Label head = column == LOSS ? lossHead : new Label(Words.said(HEADS.get(column)));
            head.getStyleClass().setAll("label", "readout-head");
            head.setMinWidth(Region.USE_PREF_SIZE);
            head.setVisible(wide || column != EXCESS);
            grid.add(head, column, 0);
        }
        for (ReadoutRow row : readout.rows()) {
            rows.add(addRow(row));
            if (row.own()) {
                intervals.addTo(grid);
            }
        }
        int lines = grid.getRowCount() - 1;
        grid.pseudoClassStateChanged(DENSE, lines > ROOMY);
        grid.pseudoClassStateChanged(DENSEST, lines > Readout.MOST_ROWS);
    }

    private Row addRow(ReadoutRow shown) {
        Label name = Styled.of(new Label(shown.name()), "readout-name");
        HBox law = Styled.of(new HBox(new LawSample(shown.line()), name), "readout-law");
        law.setAlignment(Pos.CENTER_LEFT);
        Row row =
                new Row(
                        cell(shown, "parameters", "strong"),
                        cell(shown, "tokens", "strong"),
                        cell(shown, "ratio", "plain"),
                        cell(shown, "loss", "plain"),
                        cell(shown, "excess", "quiet"));
        row.excess().setVisible(wide);
        grid.addRow(
                grid.getRowCount(),
                law,
                row.parameters(),
                row.tokens(),
                row.ratio(),
                row.loss(),
                row.excess());
        return row;
    }

    private static Label cell(ReadoutRow row, String column, String style) {
        Label cell = Styled.of(new Label(), "number", style);
        cell.setId(Words.verbatim("readout-%s-%s", row.lawId(), column));
        cell.setMinWidth(Region.USE_PREF_SIZE);
        return cell;
    }

    private static ColumnConstraints nameColumn() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(0);
        return column;
    }

    private static ColumnConstraints numberColumn(double width) {
        ColumnConstraints column = new ColumnConstraints(width);
        column.setHalignment(HPos.RIGHT);
        return column;
    }

    private record Row(Label parameters, Label tokens, Label ratio, Label loss, Label excess) {
        void show(ReadoutRow row) {
            parameters.setText(row.parameters());
            tokens.setText(row.tokens());
            ratio.setText(row.tokensPerParameter());
            loss.setText(row.loss());
            excess.setText(row.excess());
            excess.pseudoClassStateChanged(BEST, row.best());
        }
    }
}
