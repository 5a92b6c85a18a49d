package isoscope.app;

import isoscope.session.view.Layout;
import isoscope.session.view.Layout.Frame;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts a window where it stood last time, as far as that is still on a screen, and takes note of where it goes.
final class WindowFrame {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /// As much of a window as must be on a screen to take hold of it.
    private static final double GRIP = 80;

    private final Stage stage;
    private final Layout layout;

    WindowFrame(Stage stage, Layout layout) {
        this.stage = stage;
        this.layout = layout;
    }

    /// Places the window before it is shown.
    void place() {
        Optional<Frame> last = layout.frameProperty().get().filter(WindowFrame::isReachable);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        last.ifPresent(frame -> {
            stage.setX(frame.x());
            stage.setY(frame.y());
            stage.setMaximized(frame.maximised());
        });
        stage.setWidth(Math.min(last.map(Frame::width).orElse(WIDTH), screen.getWidth()));
        stage.setHeight(Math.min(last.map(Frame::height).orElse(HEIGHT), screen.getHeight()));
    }

    /// Takes note of where the window stands, unless it fills the screen.
    void keep() {
        if (stage.isFullScreen()) {
            return;
        }
        Optional<Frame> before = layout.frameProperty().get();
        boolean maximised = stage.isMaximized();
        Frame now =
                new Frame(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), maximised);
        layout.frameProperty()
                .set(Optional.of(maximised ? before.map(f -> filling(f)).orElse(now) : now));
    }

    private static Frame filling(Frame frame) {
        return new Frame(frame.x(), frame.y(), frame.width(), frame.height(), true);
    }

    private static boolean isReachable(Frame frame) {
        return !Screen.getScreensForRectangle(frame.x() + GRIP, frame.y(), GRIP, GRIP).isEmpty();
    }
}
