package isoscope.ui.compute;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// The line of intervals beneath what the user's own law says. It keeps its room while there are none.
final class IntervalLine {
    private final Label name = label("readout-interval-name");
    private final Tooltip method = new Tooltip();
    private final Label parameters = label("readout-interval");
    private final Label tokens = label("readout-interval");
    private final Label ratio = label("readout-interval");
    private final Label loss = label("readout-interval");

    IntervalLine() {
        parameters.setId("readout-interval-parameters");
        tokens.setId("readout-interval-tokens");
        loss.setId("readout-interval-loss");
    }

    /// Becomes the next line of a grid.
    void addTo(GridPane grid) {
        grid.addRow(grid.getRowCount(), name, parameters, tokens, ratio, loss);
    }

    /// Changes texts alone.
    void show(ReadoutIntervals intervals) {
        name.setText(intervals.name());
        method.setText(intervals.method());
        parameters.setText(intervals.parameters());
        tokens.setText(intervals.tokens());
        ratio.setText(intervals.tokensPerParameter());
        loss.setText(intervals.loss());
        Tooltip tip = intervals.method().isEmpty() ? null : method;
        List.of(name, parameters, tokens, ratio, loss).forEach(cell -> cell.setTooltip(tip));
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
