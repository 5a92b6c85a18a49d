package isoscope.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableNumberValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ListChangeListener.Change;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.PopupControl;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Writes the menus, tooltips and dialogs of a window as large as the window itself: they are windows of their own.
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
            change.getAddedSubList().stream().filter(this::belongs).forEach(this::write);
        }
    }

    private boolean belongs(Window shown) {
        return Stream.<Window>iterate(shown, Objects::nonNull, ScaledPopups::owner)
                .anyMatch(owner -> owner.equals(scene.getWindow()));
    }

    private static @Nullable Window owner(Window window) {
        return switch (window) {
            case PopupWindow popup -> popup.getOwnerWindow();
            case Stage stage -> stage.getOwner();
            default -> null;
        };
    }

    private void write(Window shown) {
        String size = "-fx-font-size: " + TEXT * scale.doubleValue() + "px";
        switch (shown) {
            case PopupControl popup -> popup.setStyle(size);
            case Stage dialog when dialog.getScene().getRoot() instanceof DialogPane -> {
                dialog.getScene().getStylesheets().add(sheet(".root { " + size + " }"));
                dialog.sizeToScene();
            }
            default -> {}
        }
    }

    /// A style sheet that stands in its own address.
    private static String sheet(String rules) {
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }
}
