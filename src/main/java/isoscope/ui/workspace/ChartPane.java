package isoscope.ui.workspace;

import isoscope.chart.DragAction;
import isoscope.chart.FigureGestures;
import isoscope.chart.FigureView;
import isoscope.chart.Pointer;
import isoscope.chart.SelectMode;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Theme;
import isoscope.plot.charts.BackRow;
import isoscope.plot.charts.ReadOut;
import isoscope.words.Words;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// A chart as the main area of a screen. It tells its model when it is seen, shows the model's figures, and hands on
/// what the user does.
public final class ChartPane extends StackPane {
    private final FigureView view;
    private final ChartModel model;
    private final UnaryOperator<Figure> drawn;

    /// A chart.
    ///
    /// @param behaviour its figure and view, and what is special about it
    /// @param theme light or dark
    public ChartPane(ChartBehaviour behaviour, ObservableValue<Theme> theme) {
        this(behaviour, theme, UnaryOperator.identity());
    }

    /// The same chart in a presentation. It may be made beside the one of the screen, as long as only one of them is in a window.
    public static ChartPane presented(ChartBehaviour behaviour, ObservableValue<Theme> theme) {
        return new ChartPane(behaviour, theme, BackRow::of);
    }

    private ChartPane(
            ChartBehaviour behaviour, ObservableValue<Theme> theme, UnaryOperator<Figure> drawn) {
        ChartModel chart = behaviour.chart();
        model = chart;
        this.drawn = drawn;
        view = new FigureView(theme.getValue());
        view.themeProperty().bind(theme);
        view.toolProperty().bind(chart.toolProperty().map(ChartPane::action));
        view.gesturesProperty().set(new Gestures(chart, behaviour));
        getStyleClass().add("chart-pane");
        getChildren().addAll(view, note(chart));
        chart.figureProperty().subscribe(figure -> figure.ifPresent(this::show));
        chart.movedProperty().subscribe(figure -> figure.map(drawn).ifPresent(view::move));
        sceneProperty().subscribe((_, _) -> tellWhetherShown());
        visibleProperty().subscribe((_, _) -> tellWhetherShown());
    }

    private void tellWhetherShown() {
        model.shownProperty().set(getScene() != null && isVisible());
    }

    /// The chart that it shows.
    public ChartModel model() {
        return model;
    }

    /// The note on the gesture under way, in the corner that no axis writes in.
    private static Label note(ChartModel chart) {
        Label note = new Label();
        note.getStyleClass().add("gesture-note");
        note.setMouseTransparent(true);
        note.textProperty()
                .bind(
                        chart.runs()
                                .gesture()
                                .map(step ->
                                        step.map(name -> Words.of("%s · Esc undoes it", name))
                                                .orElse("")));
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        StackPane.setAlignment(note, Pos.BOTTOM_LEFT);
        return note;
    }

    private static DragAction action(ChartTool tool) {
        return switch (tool) {
            case MOVE -> DragAction.PAN;
            case SELECT -> DragAction.SELECT;
            case OUTLINE -> DragAction.OUTLINE;
            case LEAVE_OUT -> DragAction.LEAVE_OUT;
        };
    }

    private void show(Figure figure) {
        view.figureProperty().set(drawn.apply(figure));
    }

    /// The gestures of the user on the figure, in the words of the model.
    private record Gestures(ChartModel chart, ChartBehaviour behaviour) implements FigureGestures {
        @Override
        public AxisRanges view() {
            return chart.track().nowProperty().get();
        }

        @Override
        public void zoom(AxisRanges view) {
            chart.track().move(view);
        }

        @Override
        public void settle() {
            chart.track().settle();
        }

        @Override
        public void back() {
            chart.track().back();
        }

        @Override
        public void forward() {
            chart.track().forward();
        }

        @Override
        public void resetView() {
            chart.resetView();
        }

        @Override
        public void resetAxis(String axis) {
            chart.resetAxis(axis);
        }

        @Override
        public void moveCursor(double value) {
            chart.holdCompute(value);
        }

        @Override
        public void returnCursor(double stood) {
            chart.holdCompute(stood);
        }

        @Override
        public boolean stepCursor(double distance) {
            return false;
        }

        @Override
        public void click(Pointer pointer) {
            behaviour.click(spot(pointer));
        }

        @Override
        public void select(Set<String> markers, SelectMode mode) {
            switch (mode) {
                case REPLACE -> chart.runs().select(markers);
                case ADD -> chart.runs().selectMore(markers);
                case REMOVE -> chart.runs().selectLess(markers);
            }
        }

        @Override
        public void leaveOut(Set<String> markers) {
            chart.runs().leaveOut(markers);
        }

        @Override
        public void keepLeftOut() {
            chart.runs().keepLeftOut();
        }

        @Override
        public void takeBack() {
            chart.runs().takeBack();
        }

        @Override
        public void toggleSelection() {
            chart.runs().toggleSelection();
        }

        @Override
        public boolean selectNone() {
            return chart.runs().selectNone();
        }

        @Override
        public void useTool(DragAction tool) {
            chart.toolProperty()
                    .set(
                            switch (tool) {
                                case PAN -> ChartTool.MOVE;
                                case SELECT -> ChartTool.SELECT;
                                case OUTLINE -> ChartTool.OUTLINE;
                                case LEAVE_OUT -> ChartTool.LEAVE_OUT;
                            });
        }

        @Override
        public Optional<ReadOut> readOut(Pointer pointer) {
            return behaviour.readOut(spot(pointer));
        }

        private static Spot spot(Pointer pointer) {
            return new Spot(
                    pointer.panel(),
                    pointer.x(),
                    pointer.y(),
                    Optional.ofNullable(pointer.marker()));
        }
    }
}
