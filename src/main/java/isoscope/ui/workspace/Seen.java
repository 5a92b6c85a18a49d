package isoscope.ui.workspace;

import isoscope.plot.Theme;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Whether a screen is seen: its own content, or what a presentation shows of it.
final class Seen {
    private Seen() {}

    /// Tells whether a content is seen, from now on, and whether what is made of it is.
    ///
    /// @param presented makes what a presentation shows
    /// @return makes the same
    static Function<ObservableValue<Theme>, Node> in(
            Node content, BooleanProperty seen, Function<ObservableValue<Theme>, Node> presented) {
        seen.bind(content.sceneProperty().isNotNull());
        return theme -> {
            Node node = presented.apply(theme);
            seen.bind(content.sceneProperty().isNotNull().or(node.sceneProperty().isNotNull()));
            return node;
        };
    }
}
