package isoscope.ui.mapping;

import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The first runs as the choices make them, and what stands in the way.
final class TrialPane extends VBox {
    private static final int LOSS_DECIMALS = 3;

    TrialPane(MappingViewModel model) {
        setId("mapping-trial");
        getStyleClass().add("mapping-trial");
        model.trialProperty().subscribe(this::show);
    }

    private void show(TrialResult trial) {
        Label heading = Styled.of(new Label(Words.of("Preview")), "form-caption");
        getChildren().setAll(heading);
        if (trial.isReadable()) {
            Label summary = Styled.of(new Label(trial.summary()), "muted");
            summary.setId("mapping-summary");
            summary.setWrapText(true);
            getChildren().addAll(summary, runs(trial));
        }
        trial.problems().forEach(problem -> getChildren().add(problem(problem)));
    }

    private static GridPane runs(TrialResult trial) {
        GridPane grid = Styled.of(new GridPane(), "mapping-runs");
        row(grid, 0, "muted", Words.of("Run"), "N", "D", "C", Words.of("Loss"));
        int row = 1;
        for (Run run : trial.runs()) {
            row(
                    grid,
                    row++,
                    "number",
                    run.id(),
                    QuantityFormat.si(run.parameters()),
                    QuantityFormat.si(run.tokens()),
                    QuantityFormat.dense(run.compute()),
                    QuantityFormat.loss(run.loss(), LOSS_DECIMALS));
        }
        return grid;
    }

    private static void row(GridPane grid, int row, String style, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            Label cell = Styled.of(new Label(cells[column]), style);
            // A long name of a run gives way, numbers never.
            cell.setMinWidth(column == 0 ? 0 : Region.USE_PREF_SIZE);
            GridPane.setHalignment(cell, column == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.add(cell, column, row);
        }
    }

    private static Node problem(String sentence) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        HBox row = new HBox(new FontIcon(Feather.ALERT_TRIANGLE), words);
        row.getStyleClass().add("mapping-problem");
        return row;
    }
}
