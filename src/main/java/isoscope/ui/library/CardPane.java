package isoscope.ui.library;

import isoscope.chart.FigureView;
import isoscope.law.Variable;
import isoscope.plot.Figure;
import isoscope.plot.Theme;
import isoscope.plot.charts.LawFigure;
import isoscope.ui.inspector.FormulaLine;
import isoscope.ui.inspector.Notes;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The card of a law: its formulas, what it says, a slider for each variable, and results and charts, which follow.
final class CardPane extends VBox {
    private static final double ONE_ROW = 320;
    private static final double OF_ROWS = 250;

    /// Below this width charts stand one below another.
    private static final double NARROW = 560;

    private final CardViewModel card;
    private final List<VariableSlider> sliders = new ArrayList<>();

    /// @param actions the actions on the law elsewhere
    /// @param theme light or dark
    CardPane(CardViewModel card, CardActions actions, ObservableValue<Theme> theme) {
        this.card = card;
        setId("library-card");
        getStyleClass().add("library-card");
        getChildren()
                .addAll(
                        CardTexts.wrapped(card.name(), "card-title"),
                        Notes.caption(card.source().shortName()));
        card.formulas().forEach(formula -> getChildren().add(formula(formula)));
        if (!card.says().isEmpty()) {
            getChildren().add(CardTexts.wrapped(card.says(), "card-says"));
        }
        getChildren().add(new CardButtons(card, actions));
        if (!card.values().variables().isEmpty()) {
            getChildren().addAll(heading(), sliders());
        }
        getChildren()
                .addAll(
                        CardTexts.heading(Words.of("Results")),
                        new ResultsGrid(card),
                        chart(theme));
        card.limits().forEach(limit -> getChildren().add(CardTexts.wrapped(limit, "card-limit")));
        card.resultsProperty().subscribe(_ -> sliders.forEach(VariableSlider::show));
    }

    private FigureView chart(ObservableValue<Theme> theme) {
        FigureView view = CardTexts.chart("library-chart", theme, ONE_ROW);
        view.managedProperty().bind(view.visibleProperty());
        card.figureProperty()
                .subscribe(figure -> {
                    view.setVisible(figure.isPresent());
                    figure.ifPresent(now -> show(now, view));
                });
        widthProperty()
                .map(width -> width.doubleValue() < NARROW)
                .subscribe(_ -> card.figureProperty().get().ifPresent(now -> show(now, view)));
        return view;
    }

    private void show(Figure figure, FigureView view) {
        Figure shown = getWidth() < NARROW ? LawFigure.inOneColumn(figure) : figure;
        long rows = shown.panels().stream().map(panel -> panel.cell().top()).distinct().count();
        CardTexts.setHeight(view, rows == 1 ? ONE_ROW : OF_ROWS * rows);
        view.figureProperty().set(shown);
    }

    private static Node formula(String text) {
        FormulaLine line = new FormulaLine(text);
        line.getStyleClass().add("card-formula");
        return line;
    }

    private HBox heading() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(CardTexts.heading(Words.of("Variables")), gap);
        heading.getStyleClass().add("card-heading");
        if (card.canFollow()) {
            CheckBox follow = new CheckBox(Words.of("Follow the compute bar"));
            follow.setId("library-follow");
            follow.selectedProperty().bindBidirectional(card.followedProperty());
            Label beyond =
                    Notes.caption(Words.of("The compute bar is outside the range of this card."));
            beyond.visibleProperty().bind(card.isBeyondProperty());
            heading.getChildren().addAll(beyond, follow);
        }
        Button reset = new Button(Words.of("Reset"));
        reset.setId("library-reset");
        reset.getStyleClass().add("link-button");
        reset.setOnAction(_ -> card.restart());
        heading.getChildren().add(reset);
        return heading;
    }

    private VBox sliders() {
        VBox box = new VBox();
        box.getStyleClass().add("card-sliders");
        for (Variable variable : card.values().variables()) {
            VariableSlider slider =
                    new VariableSlider(card.values(), variable, card::hold, card::keep);
            card.measured(variable).ifPresent(slider::fadeBeyond);
            sliders.add(slider);
            box.getChildren().add(slider);
        }
        return box;
    }
}
