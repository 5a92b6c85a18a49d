package isoscope.ui.workspace;

import isoscope.plot.Figure;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// One screen of the program: an item of the rail, with its header, main area and inspector. The nodes are made once;
/// the frame only shows and hides them.
public interface Workspace {
    /// Stable name, lower case, such as `isoloss`; the rail item has the node id `rail-isoloss`.
    String id();

    /// What the header says, such as "Loss curves".
    String title();

    /// What the rail says; at most ten letters.
    default String railLabel() {
        return title();
    }

    /// The rail's icon: an SVG path on a 20 × 20 grid, stroked and not filled.
    String icon();

    /// One sentence beside the title.
    ObservableValue<String> description();

    /// The main area below the header. It brings its own inset: 20 left, 16 right.
    Node content();

    /// Controls at the right end of the header, left to right.
    List<Node> options();

    /// Sections of the inspector, top to bottom, made with the classes of `ui.inspector`.
    List<Node> inspector();

    /// Whether the screen is its content alone, without header and inspector, as before any data is open.
    default ObservableValue<Boolean> bare() {
        return new SimpleBooleanProperty(false);
    }

    /// The chart of the screen.
    ChartModel chart();

    /// The figure shown now, for export and copy; empty when there is nothing to export.
    default Optional<Figure> figure() {
        return chart().movedProperty().get();
    }
}
