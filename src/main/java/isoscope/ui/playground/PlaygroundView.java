package isoscope.ui.playground;

import isoscope.chart.FigureView;
import isoscope.plot.Figure;
import isoscope.plot.Theme;
import isoscope.ui.inspector.Notes;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The inputs, and beside them a chart of the drawn runs or of the estimates, with the table of the repetitions.
final class PlaygroundView extends HBox {
    private static final double INPUTS = 272;

    private final PlaygroundViewModel model;

    /// @param theme light or dark
    PlaygroundView(PlaygroundViewModel model, ObservableValue<Theme> theme) {
        this.model = model;
        getStyleClass().add("playground-view");
        ScrollPane left = scrolling(new InputsPane(model.inputs()), "inputs-scroll");
        left.setMinWidth(INPUTS);
        left.setPrefWidth(INPUTS);
        left.setMaxWidth(INPUTS);
        VBox centre =
                Styled.of(
                        new VBox(instead(), missing(), chart(theme), new RepetitionsPane(model)),
                        "playground-centre");
        ScrollPane right = scrolling(centre, "playground-right");
        right.setFitToHeight(true);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
    }

    private static ScrollPane scrolling(Node content, String style) {
        ScrollPane scroll = Styled.of(new ScrollPane(content), "flat-scroll", style);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    /// The text that stands above the chart while nothing can be drawn.
    private VBox instead() {
        VBox place = new VBox();
        place.setId("playground-refusal");
        model.stateProperty()
                .subscribe(now -> {
                    Optional<Node> text =
                            switch (now) {
                                case DrawState.Drawn _ -> Optional.empty();
                                case DrawState.Reading _ ->
                                        Optional.of(
                                                Notes.caption(Words.of("Reading the library…")));
                                case DrawState.Refused(String sentence) ->
                                        Optional.of(
                                                Notes.failure(
                                                        Words.of("No runs can be drawn."),
                                                        sentence));
                            };
                    place.getChildren().setAll(text.stream().toList());
                    place.setManaged(text.isPresent());
                });
        return place;
    }

    private Label missing() {
        Label missing = Notes.caption("");
        missing.textProperty().bind(model.missing());
        missing.visibleProperty().bind(missing.textProperty().isNotEmpty());
        missing.managedProperty().bind(missing.visibleProperty());
        return missing;
    }

    private FigureView chart(ObservableValue<Theme> theme) {
        FigureView chart = Styled.of(new FigureView(theme.getValue()), "playground-chart");
        chart.setId("playground-chart");
        chart.themeProperty().bind(theme);
        VBox.setVgrow(chart, Priority.ALWAYS);
        model.figure().subscribe(figure -> show(chart, figure));
        return chart;
    }

    private static void show(FigureView chart, Optional<Figure> figure) {
        chart.setVisible(figure.isPresent());
        figure.ifPresent(chart.figureProperty()::set);
    }
}
