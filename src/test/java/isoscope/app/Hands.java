package isoscope.app;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A pointer and keys that act at once, where TestFX's robot walks through every place between and rests after each
/// button and key. What the window makes of it is waited for after each method.
final class Hands {
    private final BaseRobot robot;

    Hands(FxRobot robot) {
        this.robot = robot.robotContext().getBaseRobot();
    }

    /// Moves the pointer, whatever is held.
    void moveTo(Point2D place) {
        robot.moveMouse(place);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Presses the primary button where the pointer is, and holds it.
    void press() {
        robot.pressMouse(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Releases the primary button.
    void release() {
        robot.releaseMouse(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Clicks where the pointer is, as often as that.
    void click(int times) {
        for (int i = 0; i < times; i++) {
            robot.pressMouse(MouseButton.PRIMARY);
            robot.releaseMouse(MouseButton.PRIMARY);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Presses the primary button at one place, moves it by way of the middle to another and holds it.
    void drag(Point2D from, Point2D to) {
        moveTo(from);
        press();
        moveTo(from.midpoint(to));
        moveTo(to);
    }

    /// Presses keys together, as often as that.
    void type(int times, KeyCode... keys) {
        for (int i = 0; i < times; i++) {
            for (KeyCode key : keys) {
                robot.pressKeyboard(key);
            }
            for (int k = keys.length - 1; k >= 0; k--) {
                robot.releaseKeyboard(keys[k]);
            }
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
