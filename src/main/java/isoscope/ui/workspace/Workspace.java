package isoscope.ui.workspace;

import isoscope.plot.Figure;
import java.util.List;
import java.util.Optional;
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
/// @param bare whether the screen is its content alone, without header and inspector, as before any data is open
public record Workspace(
        Heading heading,
        Node content,
        List<Node> options,
        List<Node> inspector,
        List<ChartModel> charts,
        ObservableValue<Boolean> bare) {
    /// A screen that keeps its lists as they are now.
    public Workspace {
        options = List.copyOf(options);
        inspector = List.copyOf(inspector);
        charts = List.copyOf(charts);
    }

    /// A screen of one chart that always has its header.
    public Workspace(
            Heading heading,
            Node content,
            List<Node> options,
            List<Node> inspector,
            ChartModel chart) {
        this(
                heading,
                content,
                options,
                inspector,
                List.of(chart),
                new SimpleBooleanProperty(false));
    }

    /// Its stable name.
    public String id() {
        return heading.id();
    }

    /// The chart that keys and the header speak of; empty on a screen without charts.
    public Optional<ChartModel> chart() {
        return charts.stream().findFirst();
    }

    /// The figure shown now, for export and copy; empty when there is nothing to export.
    public Optional<Figure> figure() {
        return chart().flatMap(chart -> chart.movedProperty().get());
    }
}
