package isoscope.ui.library;

import isoscope.chart.FigureView;
import isoscope.plot.Theme;
import isoscope.ui.library.ModelsViewModel.Row;
import isoscope.words.Words;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The plane of published models and a table of them.
final class ModelsPane extends VBox {
    private static final double HEIGHT = 440;

    /// @param theme light or dark
    ModelsPane(ModelsViewModel model, ObservableValue<Theme> theme) {
        setId("library-models");
        getStyleClass().add("library-card");
        FigureView chart = CardTexts.chart("library-models-chart", theme, HEIGHT);
        chart.figureProperty().bind(model.figureProperty());
        getChildren()
                .addAll(
                        CardTexts.wrapped(Words.said(LibraryRow.Models.TITLE), "card-title"),
                        CardTexts.wrapped(
                                Words.of(
                                        "Parameters and tokens as published, with the frontiers of Kaplan et al. 2020 and of "
                                                + "Chinchilla. For mixtures of experts the active parameters are shown."),
                                "card-says"),
                        chart,
                        table(model));
    }

    private static Node table(ModelsViewModel model) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-results");
        grid.addRow(
                0,
                head(Words.of("Model")),
                above("N"),
                above("D"),
                above("D/N"),
                head(Words.of("Source")));
        for (Row row : model.rows()) {
            Label source = CardTexts.wrapped(row.source(), "caption");
            GridPane.setHgrow(source, Priority.ALWAYS);
            grid.addRow(
                    grid.getRowCount(),
                    whole(CardTexts.label(row.name(), "row-name")),
                    number(row.parameters()),
                    number(row.tokens()),
                    number(row.ratio()),
                    source);
        }
        return grid;
    }

    private static Label head(String text) {
        return whole(CardTexts.label(text, "section-heading"));
    }

    /// A heading above numbers.
    private static Label above(String text) {
        Label head = head(text);
        GridPane.setHalignment(head, HPos.RIGHT);
        return head;
    }

    private static Label number(String text) {
        Label number = whole(CardTexts.label(text, "number"));
        GridPane.setHalignment(number, HPos.RIGHT);
        return number;
    }

    private static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
