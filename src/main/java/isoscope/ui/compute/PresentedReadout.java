package isoscope.ui.compute;

import isoscope.ui.theme.Enlarged;
import isoscope.ui.theme.LawSample;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The best split of each law at C in a presentation: size, tokens and loss.
final class PresentedReadout extends GridPane {
    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    private static final double SAMPLE = 1.5;
    private static final double[] WIDTHS = {98, 98, 72};

    /// As many rows as have much room.
    private static final int ROOMY = 2;

    private final List<Row> rows = new ArrayList<>();
    private List<String> laws = List.of();

    PresentedReadout(ComputeBarViewModel model) {
        getStyleClass().add("presented-readout");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(names);
        for (double width : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setMinWidth(width);
            column.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(column);
        }
        setMinWidth(Region.USE_PREF_SIZE);
        model.readoutProperty().subscribe(this::show);
    }

    private void show(Readout readout) {
        List<String> ids = readout.rows().stream().map(ReadoutRow::lawId).toList();
        if (!ids.equals(laws)) {
            laws = ids;
            rebuild(readout);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(readout.rows().get(i));
        }
    }

    private void rebuild(Readout readout) {
        getChildren().clear();
        rows.clear();
        addRow(
                0,
                new Region(),
                head(Words.of("size")),
                head(Words.of("tokens")),
                head(Words.of("loss")));
        readout.rows().forEach(row -> rows.add(add(row)));
        pseudoClassStateChanged(DENSE, rows.size() > ROOMY);
    }

    private Row add(ReadoutRow shown) {
        Label name = Styled.of(new Label(shown.name()), "presented-law-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox law =
                Styled.of(
                        new HBox(Enlarged.asItIs(SAMPLE, new LawSample(shown.line())), name),
                        "presented-law");
        Row row = new Row(cell(shown, "parameters"), cell(shown, "tokens"), cell(shown, "loss"));
        addRow(getRowCount(), law, row.parameters(), row.tokens(), row.loss());
        return row;
    }

    private static Label head(String text) {
        Label head = Styled.of(new Label(text), "presented-muted");
        head.setMinWidth(Region.USE_PREF_SIZE);
        return head;
    }

    private static Label cell(ReadoutRow row, String column) {
        Label cell = Styled.of(new Label(), "number", "presented-number");
        cell.setId("presented-" + row.lawId() + "-" + column);
        cell.setMinWidth(Region.USE_PREF_SIZE);
        return cell;
    }

    private record Row(Label parameters, Label tokens, Label loss) {
        void show(ReadoutRow row) {
            parameters.setText(row.parameters());
            tokens.setText(row.tokens());
            loss.setText(row.loss());
        }
    }
}
