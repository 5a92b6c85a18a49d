package isoscope.ui.library;

import isoscope.chart.FigureView;
import isoscope.plot.Theme;
import isoscope.ui.library.ClaimViewModel.Row;
import isoscope.words.Words;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A claim, what the papers say, the numbers and the chart that show it.
final class ClaimPane extends VBox {
    private static final double HEIGHT = 320;

    /// @param theme light or dark
    ClaimPane(ClaimViewModel claim, ObservableValue<Theme> theme) {
        setId("library-claim");
        getStyleClass().add("library-card");
        getChildren()
                .addAll(
                        CardTexts.heading(Words.of("A common claim")),
                        CardTexts.wrapped("“" + claim.claim() + "”", "card-title"),
                        CardTexts.heading(Words.of("What the papers say")),
                        CardTexts.wrapped(claim.correction(), "card-says"));
        if (!claim.numbers().isEmpty()) {
            getChildren()
                    .addAll(CardTexts.heading(Words.of("Computed from the laws")), numbers(claim));
        }
        claim.figure()
                .ifPresent(figure -> {
                    FigureView chart = CardTexts.chart("library-claim-chart", theme, HEIGHT);
                    chart.figureProperty().set(figure);
                    getChildren().add(chart);
                });
    }

    private static Node numbers(ClaimViewModel claim) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-results");
        for (Row row : claim.numbers()) {
            Label text = CardTexts.wrapped(row.text(), "muted");
            GridPane.setHgrow(text, Priority.ALWAYS);
            Label value = CardTexts.label(row.value(), "number");
            value.getStyleClass().add("strong");
            value.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(value, HPos.RIGHT);
            grid.addRow(grid.getRowCount(), text, value, CardTexts.label(row.law(), "caption"));
        }
        return grid;
    }
}
