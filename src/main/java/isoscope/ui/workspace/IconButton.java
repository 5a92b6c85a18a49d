package isoscope.ui.workspace;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons without a text in the header of a screen.
public final class IconButton {
    private IconButton() {}

    /// A button.
    ///
    /// @param text of its tooltip
    public static Button of(Feather icon, String text, Runnable action) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        button.getStyleClass().add("icon-button");
        button.setOnAction(event -> action.run());
        return button;
    }
}
