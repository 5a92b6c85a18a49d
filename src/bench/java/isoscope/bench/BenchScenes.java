package isoscope.bench;

import isoscope.saved.ThemeChoice;
import isoscope.ui.theme.Appearance;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// Scenes in the program's own styles, and events as a mouse sends them.
final class BenchScenes {
    private BenchScenes() {}

    /// A scene of one node, light.
    static Scene light(Node content, double width, double height) {
        Scene scene = new Scene(new StackPane(content), width, height);
        new Appearance(
                        new SimpleObjectProperty<>(ThemeChoice.LIGHT),
                        Platform.getPreferences().colorSchemeProperty())
                .dress(scene.getStylesheets());
        return scene;
    }

    /// An event of the primary button, which is held unless the mouse only moved.
    static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                type != MouseEvent.MOUSE_MOVED,
                false,
                false,
                false,
                false,
                false,
                null);
    }
}
