package isoscope.ui.workspace;

import isoscope.plot.charts.ReadOut;
import java.util.Optional;

/// What one kind of chart says and does about the place under the pointer. What all charts have in common is in
/// [ChartModel].
public interface ChartBehaviour {
    /// What the card beside the pointer says; empty for no card. Called on every movement.
    Optional<ReadOut> readOut(Spot spot);

    /// The user clicked there.
    void click(Spot spot);
}
