package isoscope.ui.planner;

import isoscope.chart.FigureView;
import isoscope.plan.PlanAnswer;
import isoscope.plan.report.PlanText;
import isoscope.plot.Figure;
import isoscope.plot.Theme;
import isoscope.ui.inspector.Notes;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The inputs, and beside them the plan with the curve of what it costs to be off its size.
final class PlannerView extends HBox {
    private static final double INPUTS = 272;

    private final PlannerViewModel model;
    private final VBox place = new VBox();

    /// @param theme light or dark
    PlannerView(PlannerViewModel model, ObservableValue<Theme> theme) {
        this.model = model;
        getStyleClass().add("planner-view");
        ScrollPane left = scrolling(new InputsPane(model.inputs()), "inputs-scroll");
        left.setMinWidth(INPUTS);
        left.setPrefWidth(INPUTS);
        left.setMaxWidth(INPUTS);
        VBox plan =
                Styled.of(
                        new VBox(
                                place,
                                new PlanTable(model.plans()),
                                captions(),
                                chart(model, theme)),
                        "planner-plan");
        ScrollPane right = scrolling(plan, "planner-right");
        right.setFitToHeight(true);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
        place.setId("planner-refusal");
        model.stateProperty().subscribe(this::tell);
    }

    private static ScrollPane scrolling(Node content, String style) {
        ScrollPane scroll = Styled.of(new ScrollPane(content), "flat-scroll", style);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    /// Shows the text that stands in the place of a plan while there is none.
    private void tell(PlanState now) {
        Optional<Node> instead =
                switch (now) {
                    case PlanState.Made _ -> Optional.empty();
                    case PlanState.Reading _ ->
                            Optional.of(Notes.caption(Words.of("Reading the library…")));
                    case PlanState.Refused(String sentence) ->
                            Optional.of(Notes.failure(Words.of("There is no plan."), sentence));
                };
        place.getChildren().setAll(instead.stream().toList());
        place.setManaged(instead.isPresent());
    }

    private Label captions() {
        Label captions = Notes.caption("");
        captions.setMinHeight(USE_PREF_SIZE);
        model.stateProperty()
                .map(state -> state.made().map(PlanState.Made::answer).map(PlannerView::words))
                .subscribe(words -> captions.setText(words.orElse("")));
        return captions;
    }

    private static String words(PlanAnswer answer) {
        return Stream.concat(
                        answer.within().map(PlanText::within).stream(),
                        answer.intervals().map(PlanText::method).stream())
                .collect(Collectors.joining(" "));
    }

    /// The curve of what other sizes cost, on which a size is dragged.
    ///
    /// @param theme light or dark
    static FigureView chart(PlannerViewModel model, ObservableValue<Theme> theme) {
        FigureView chart = Styled.of(new FigureView(theme.getValue()), "planner-chart");
        chart.setId("planner-chart");
        chart.themeProperty().bind(theme);
        VBox.setVgrow(chart, Priority.ALWAYS);
        chart.gesturesProperty().set(new CurveGestures(model.curve()));
        model.curve().figure().subscribe(figure -> show(chart, figure));
        model.curve().moved().subscribe(figure -> figure.ifPresent(chart::move));
        return chart;
    }

    private static void show(FigureView chart, Optional<Figure> figure) {
        chart.setVisible(figure.isPresent());
        figure.ifPresent(chart.figureProperty()::set);
    }
}
