package isoscope.ui.workspace;

import isoscope.plot.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// One screen of the program: an item of the rail, with its header, main area and inspector. The nodes are made once;
/// the frame only shows and hides them.
///
/// @param content the main area below the header; it brings its own inset: 20 left, 16 right
/// @param options controls at the right end of the header, left to right
/// @param inspector sections of the inspector, top to bottom, made with the classes of `ui.inspector`
/// @param charts none to many, the one that keys and the header speak of first
/// @param figure the figure shown now, for export and copy; empty when there is nothing to export
/// @param bare whether the screen is its content alone, without header and inspector, as before any data is open
/// @param presented makes what a presentation shows of it, light or dark
public record Workspace(
        Heading heading,
        Node content,
        List<Node> options,
        List<Node> inspector,
        List<ChartModel> charts,
        ObservableValue<Optional<ShownFigure>> figure,
        ObservableValue<Boolean> bare,
        Function<ObservableValue<Theme>, Node> presented) {
    /// A screen that keeps its lists as they are now.
    public Workspace {
        options = List.copyOf(options);
        inspector = List.copyOf(inspector);
        charts = List.copyOf(charts);
    }

    /// A screen of a chart.
    ///
    /// @param chart its figure and view; keys and the header speak of it
    public Workspace(
            Heading heading,
            Node content,
            List<Node> options,
            List<Node> inspector,
            ChartBehaviour chart,
            ObservableValue<Boolean> bare) {
        this(
                heading,
                content,
                options,
                inspector,
                List.of(chart.chart()),
                chart.chart().shownFigure(),
                bare,
                theme -> ChartPane.presented(chart, theme));
    }

    /// A screen of one chart that always has its header.
    public Workspace(
            Heading heading,
            Node content,
            List<Node> options,
            List<Node> inspector,
            ChartBehaviour chart) {
        this(heading, content, options, inspector, chart, new SimpleBooleanProperty(false));
    }

    /// A screen with a figure that is no chart of the document; it always has its header.
    ///
    /// @param seen is told whether the user sees the screen, in the window or in a presentation
    public Workspace(
            Heading heading,
            Node content,
            List<Node> options,
            List<Node> inspector,
            ObservableValue<Optional<ShownFigure>> figure,
            BooleanProperty seen) {
        this(
                heading,
                content,
                options,
                inspector,
                List.of(),
                figure,
                new SimpleBooleanProperty(false),
                Seen.in(content, seen, theme -> PresentedFigure.of(figure, theme)));
    }

    /// The same screen with something else in a presentation.
    ///
    /// @param seen is told whether the user sees the screen, in the window or in a presentation
    public Workspace presentedAs(
            BooleanProperty seen, Function<ObservableValue<Theme>, Node> other) {
        return new Workspace(
                heading,
                content,
                options,
                inspector,
                charts,
                figure,
                bare,
                Seen.in(content, seen, other));
    }

    /// Its stable name.
    public String id() {
        return heading.id();
    }

    /// The chart that keys and the header speak of; empty on a screen without charts.
    public Optional<ChartModel> chart() {
        return charts.stream().findFirst();
    }

    /// How its figures are made: those of its charts, or the one that it has made already.
    public List<Recipe> recipes() {
        return charts.isEmpty()
                ? figure.getValue().map(Recipe::of).stream().toList()
                : charts.stream().map(ChartModel::recipe).toList();
    }
}
