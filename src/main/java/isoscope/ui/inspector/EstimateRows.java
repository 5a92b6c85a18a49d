package isoscope.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;

/// Numbers of a fitted law, one below the other. Rows outlive a refit, so that nothing jumps and a field that is typed
/// in keeps what is typed.
final class EstimateRows extends VBox {
    private final Pins pins;
    private final List<EstimateRow> rows = new ArrayList<>();
    private List<String> names = List.of();

    EstimateRows(Pins pins) {
        this.pins = pins;
        getStyleClass().add("estimates");
    }

    /// Shows numbers in place of those shown so far.
    void show(List<Estimate> estimates) {
        List<String> now = estimates.stream().map(Estimate::name).toList();
        if (!now.equals(names)) {
            names = now;
            rows.clear();
            estimates.forEach(estimate -> rows.add(new EstimateRow(estimate, pins)));
            getChildren().setAll(rows);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(estimates.get(i));
        }
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
    }
}
