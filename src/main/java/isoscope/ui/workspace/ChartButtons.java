package isoscope.ui.workspace;

import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// The controls of a chart at the right end of its header. The frame adds those that every figure has.
public final class ChartButtons {
    private ChartButtons() {}

    /// Choices of a chart of runs, then what dragging does, and fit view.
    public static List<Node> of(ChartModel chart, Node... choices) {
        List<Node> nodes = new ArrayList<>(List.of(choices));
        nodes.add(new ToolSwitch(chart.toolProperty()));
        nodes.addAll(withoutRuns(chart));
        return List.copyOf(nodes);
    }

    /// Choices of a chart that shows no runs, then fit view.
    public static List<Node> withoutRuns(ChartModel chart, Node... choices) {
        List<Node> nodes = new ArrayList<>(List.of(choices));
        Button fit = IconButton.of(Feather.MAXIMIZE, Words.of("Fit view (F)"), chart::resetView);
        fit.setId("fit-view");
        nodes.add(fit);
        return List.copyOf(nodes);
    }
}
