package isoscope.ui.library;

import isoscope.chart.FigureView;
import isoscope.law.Variable;
import isoscope.plot.Theme;
import isoscope.ui.inspector.Notes;
import isoscope.ui.library.ExperimentViewModel.Row;
import isoscope.words.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An experiment: what it shows, its variables, and its outcome, which follows.
final class ExperimentPane extends VBox {
    private static final double HEIGHT = 320;

    private final ExperimentViewModel model;

    /// @param theme light or dark
    ExperimentPane(ExperimentViewModel model, ObservableValue<Theme> theme) {
        this.model = model;
        setId("library-experiment");
        getStyleClass().add("library-card");
        VBox sliders = new VBox();
        sliders.getStyleClass().add("card-sliders");
        for (Variable variable : model.values().variables()) {
            sliders.getChildren().add(new VariableSlider(model.values(), variable));
        }
        getChildren()
                .addAll(
                        CardTexts.wrapped(model.experiment().name(), "card-title"),
                        Notes.caption(model.experiment().source()),
                        CardTexts.wrapped(model.experiment().says(), "card-says"),
                        heading(),
                        sliders,
                        chart(theme),
                        numbers());
    }

    private HBox heading() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(CardTexts.heading(Words.of("Variables")), gap);
        heading.getStyleClass().add("card-heading");
        if (model.experiment().isRandom()) {
            Label seed = Notes.caption(Words.of("Seed %d", model.seed()));
            Button again = new Button(Words.of("Another seed"));
            again.setId("library-seed");
            again.getStyleClass().add("outlined");
            again.setOnAction(_ -> {
                model.drawAgain();
                seed.setText(Words.of("Seed %d", model.seed()));
            });
            heading.getChildren().addAll(seed, again);
        }
        return heading;
    }

    private FigureView chart(ObservableValue<Theme> theme) {
        FigureView chart = CardTexts.chart("library-experiment-chart", theme, HEIGHT);
        model.figureProperty().subscribe(now -> now.ifPresent(chart.figureProperty()::set));
        return chart;
    }

    private GridPane numbers() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-results");
        model.numbersProperty().subscribe(rows -> show(grid, rows));
        return grid;
    }

    private static void show(GridPane grid, List<Row> rows) {
        grid.getChildren().clear();
        for (Row row : rows) {
            Label text = CardTexts.wrapped(row.text(), "muted");
            GridPane.setHgrow(text, Priority.ALWAYS);
            Label value = CardTexts.label(row.value(), "number");
            value.getStyleClass().add("strong");
            GridPane.setHalignment(value, HPos.RIGHT);
            grid.addRow(grid.getRowCount(), text, value);
        }
    }
}
