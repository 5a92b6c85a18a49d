package isoscope.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The controls at the right end of a chart's header.
public final class ChartButtons {
    private ChartButtons() {}

    /// Choices of a chart of runs, then what dragging does, fit view and copy figure.
    ///
    /// @param copy puts the figure on the clipboard
    public static List<Node> of(ChartModel chart, FigureCopy copy, Node... choices) {
        List<Node> nodes = new ArrayList<>(List.of(choices));
        nodes.add(new ToolSwitch(chart.toolProperty()));
        nodes.addAll(withoutRuns(chart, copy));
        return List.copyOf(nodes);
    }

    /// Choices of a chart that shows no runs, then fit view and copy figure.
    ///
    /// @param copy puts the figure on the clipboard
    public static List<Node> withoutRuns(ChartModel chart, FigureCopy copy, Node... choices) {
        List<Node> nodes = new ArrayList<>(List.of(choices));
        nodes.add(button(Feather.MAXIMIZE, "fit-view", "Fit view (F)", chart::resetView));
        nodes.add(
                button(
                        Feather.COPY,
                        "copy-figure",
                        "Copy figure",
                        () -> chart.movedProperty().get().ifPresent(copy::copy)));
        return List.copyOf(nodes);
    }

    private static Button button(Feather icon, String id, String text, Runnable action) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.setId(id);
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        button.getStyleClass().add("icon-button");
        button.setOnAction(event -> action.run());
        return button;
    }
}
