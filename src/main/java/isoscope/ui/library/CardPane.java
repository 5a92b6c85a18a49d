package isoscope.ui.library;

import isoscope.chart.FigureView;
import isoscope.law.Variable;
import isoscope.plot.Theme;
import isoscope.ui.inspector.FormulaLine;
import isoscope.ui.inspector.Notes;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The card of a law: its formulas, what it says, a slider for each variable and the results, which follow.
final class CardPane extends VBox {
    private final CardViewModel card;
    private final List<Label> values = new ArrayList<>();
    private final List<VariableSlider> sliders = new ArrayList<>();

    /// @param theme light or dark
    CardPane(CardViewModel card, ObservableValue<Theme> theme) {
        this.card = card;
        setId("library-card");
        getStyleClass().add("library-card");
        Label name = new Label(card.name());
        name.getStyleClass().add("card-title");
        Label authors = Notes.caption(card.source().shortName());
        getChildren().addAll(name, authors);
        card.formulas().forEach(formula -> getChildren().add(formula(formula)));
        if (!card.says().isEmpty()) {
            getChildren().add(wrapped(card.says(), "card-says"));
        }
        if (!card.variables().isEmpty()) {
            getChildren().addAll(heading(), sliders());
        }
        getChildren().addAll(label("Results", "section-heading"), results(), chart(theme));
        card.limits().forEach(limit -> getChildren().add(wrapped(limit, "card-limit")));
        card.resultsProperty().subscribe(now -> show(now));
    }

    private FigureView chart(ObservableValue<Theme> theme) {
        FigureView view = new FigureView(theme.getValue());
        view.setId("library-chart");
        view.getStyleClass().add("card-chart");
        view.themeProperty().bind(theme);
        view.managedProperty().bind(view.visibleProperty());
        card.figureProperty()
                .subscribe(figure -> {
                    view.setVisible(figure.isPresent());
                    figure.ifPresent(view.figureProperty()::set);
                });
        return view;
    }

    private static Node formula(String text) {
        FormulaLine line = new FormulaLine(text);
        line.getStyleClass().add("card-formula");
        return line;
    }

    private HBox heading() {
        Button restart = new Button("Reset");
        restart.setId("library-reset");
        restart.getStyleClass().add("flat");
        restart.setOnAction(_ -> {
            card.restart();
            sliders.forEach(VariableSlider::show);
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(label("Variables", "section-heading"), gap, restart);
        heading.getStyleClass().add("card-heading");
        return heading;
    }

    private VBox sliders() {
        VBox box = new VBox();
        box.getStyleClass().add("card-sliders");
        for (Variable variable : card.variables()) {
            VariableSlider slider = new VariableSlider(card, variable);
            sliders.add(slider);
            box.getChildren().add(slider);
        }
        return box;
    }

    private GridPane results() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-results");
        for (CardViewModel.Result result : card.resultsProperty().get()) {
            FormulaLine symbol = new FormulaLine(result.symbol());
            symbol.getStyleClass().add("small-formula");
            symbol.setMinWidth(Region.USE_PREF_SIZE);
            Label title = label(result.title(), "muted");
            title.setWrapText(true);
            GridPane.setHgrow(title, Priority.ALWAYS);
            Label value = label("", "number");
            value.getStyleClass().add("strong");
            value.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(value, HPos.RIGHT);
            values.add(value);
            grid.addRow(grid.getRowCount(), symbol, title, value, label(result.unit(), "caption"));
        }
        return grid;
    }

    private void show(List<CardViewModel.Result> now) {
        for (int i = 0; i < values.size(); i++) {
            values.get(i).setText(now.get(i).value());
        }
    }

    private static Label wrapped(String text, String style) {
        Label label = label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
