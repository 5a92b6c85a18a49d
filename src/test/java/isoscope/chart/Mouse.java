package isoscope.chart;

import java.util.EnumSet;
import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.testfx.util.WaitForAsyncUtils;

/// A mouse over one node, in the node's coordinates. It sends the events that JavaFX would send, so that a test can hold
/// keys and turn the wheel, which the headless platform's own robot does not pass on.
final class Mouse {
    private final Node node;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private double x;
    private double y;
    private boolean still = true;

    Mouse(Node node) {
        this.node = node;
    }

    /// Holds keys from now on.
    Mouse holding(KeyCode... keys) {
        held.addAll(Set.of(keys));
        return this;
    }

    Mouse moveTo(double toX, double toY) {
        x = toX;
        y = toY;
        return send(MouseEvent.MOUSE_MOVED, MouseButton.NONE, 0);
    }

    Mouse press(MouseButton button) {
        still = true;
        return send(MouseEvent.MOUSE_PRESSED, button, 1);
    }

    Mouse dragTo(MouseButton button, double toX, double toY) {
        x = toX;
        y = toY;
        still = false;
        return send(MouseEvent.MOUSE_DRAGGED, button, 1);
    }

    Mouse release(MouseButton button) {
        return send(MouseEvent.MOUSE_RELEASED, button, 1);
    }

    /// Presses where it is, moves and releases the primary button.
    Mouse drag(double toX, double toY) {
        return press(MouseButton.PRIMARY)
                .dragTo(MouseButton.PRIMARY, toX, toY)
                .release(MouseButton.PRIMARY);
    }

    Mouse click() {
        return press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
    }

    Mouse doubleClick() {
        click();
        send(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, 2);
        return send(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, 2);
    }

    /// Turns the wheel; up is positive.
    Mouse wheel(int notches) {
        double pixels = 40 * notches;
        Point2D screen = node.localToScreen(x, y);
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        node.fireEvent(
                                new ScrollEvent(
                                        ScrollEvent.SCROLL,
                                        x,
                                        y,
                                        screen.getX(),
                                        screen.getY(),
                                        false,
                                        false,
                                        false,
                                        false,
                                        true,
                                        false,
                                        0,
                                        pixels,
                                        0,
                                        pixels,
                                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                                        0,
                                        ScrollEvent.VerticalTextScrollUnits.NONE,
                                        0,
                                        0,
                                        new PickResult(node, x, y))));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    private Mouse send(EventType<MouseEvent> type, MouseButton button, int clicks) {
        Point2D screen = node.localToScreen(x, y);
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        node.fireEvent(
                                new MouseEvent(
                                        type,
                                        x,
                                        y,
                                        screen.getX(),
                                        screen.getY(),
                                        button,
                                        clicks,
                                        held.contains(KeyCode.SHIFT),
                                        held.contains(KeyCode.CONTROL),
                                        held.contains(KeyCode.ALT),
                                        false,
                                        button == MouseButton.PRIMARY,
                                        button == MouseButton.MIDDLE,
                                        button == MouseButton.SECONDARY,
                                        false,
                                        false,
                                        still,
                                        new PickResult(node, x, y))));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }
}
