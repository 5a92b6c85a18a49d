package isoscope.ui.workspace;

import isoscope.words.Words;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The choice of what dragging over a chart does: one of four tools, always one of them.
public final class ToolSwitch extends HBox {
    private final ObjectProperty<ChartTool> tool;

    /// A switch bound to the tool of a chart.
    public ToolSwitch(ObjectProperty<ChartTool> tool) {
        this.tool = tool;
        getStyleClass().addAll("segments", "tool-switch");
        setMaxHeight(USE_PREF_SIZE);
        add(ChartTool.MOVE, Feather.MOVE, Words.of("Drag to move the view (V)"));
        add(
                ChartTool.SELECT,
                Feather.SQUARE,
                Words.of("Drag a box to select runs (B), or hold Ctrl; Shift adds, Alt removes"));
        add(
                ChartTool.OUTLINE,
                Feather.PEN_TOOL,
                Words.of("Drag an outline to select runs (O); Shift adds, Alt removes"));
        add(
                ChartTool.LEAVE_OUT,
                Feather.X_SQUARE,
                Words.of(
                        "Drag a box to exclude runs from fits (L); the fit follows while you drag"));
    }

    private void add(ChartTool choice, Feather icon, String text) {
        ToggleButton button = new ToggleButton("", new FontIcon(icon));
        button.setId("tool-" + choice.id());
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        button.getStyleClass().addAll("segment", "tool");
        button.setOnAction(_ -> {
            tool.set(choice);
            button.setSelected(true);
        });
        tool.subscribe(now -> button.setSelected(choice == now));
        getChildren().add(button);
    }
}
