package isoscope.ui.theme;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableNumberValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ListChangeListener.Change;
import javafx.scene.Scene;
import javafx.scene.control.PopupControl;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Writes the menus and tooltips of a window as large as the window itself: they are windows of their own.
public final class ScaledPopups {
    private static final double TEXT = 13;

    private final Scene scene;
    private final ObservableNumberValue scale;
    private final ListChangeListener<Window> shown = this::shown;

    private ScaledPopups(Scene scene, ObservableNumberValue scale) {
        this.scene = scene;
        this.scale = scale;
    }

    /// Follows the windows that belong to a scene, as long as that is in a window that shows.
    ///
    /// @param scale of the scene's content
    public static void follow(Scene scene, ObservableNumberValue scale) {
        ScaledPopups popups = new ScaledPopups(scene, scale);
        scene.windowProperty()
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(popups::listen);
    }

    private void listen(boolean showing) {
        if (showing) {
            Window.getWindows().addListener(shown);
        } else {
            Window.getWindows().removeListener(shown);
        }
    }

    private void shown(Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().stream()
                    .filter(PopupControl.class::isInstance)
                    .map(PopupControl.class::cast)
                    .filter(this::belongs)
                    .forEach(this::write);
        }
    }

    private boolean belongs(PopupControl popup) {
        return Stream.<Window>iterate(popup, Objects::nonNull, ScaledPopups::owner)
                .anyMatch(owner -> owner.equals(scene.getWindow()));
    }

    private static @Nullable Window owner(Window window) {
        return window instanceof PopupWindow popup ? popup.getOwnerWindow() : null;
    }

    private void write(PopupControl popup) {
        popup.setStyle("-fx-font-size: " + TEXT * scale.doubleValue() + "px");
    }
}
