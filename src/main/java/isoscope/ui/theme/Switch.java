package isoscope.ui.theme;

import atlantafx.base.controls.ToggleSwitch;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A switch that the keyboard reaches: Space turns it, and it shows that it has the focus.
public final class Switch extends ToggleSwitch {
    /// A switch that is off.
    public Switch() {
        getStyleClass().add("switch");
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            setSelected(!isSelected());
            event.consume();
        }
    }
}
