package isoscope.ui.workspace;

import isoscope.plot.charts.ReadOut;
import java.util.Optional;

/// What one kind of chart says and does about the place under the pointer. What all charts have in common is in
/// [ChartModel].
public interface ChartBehaviour {
    /// The chart's figure and view.
    ChartModel chart();

    /// What the card beside the pointer says, by default that of the marker there; empty for no card. Called on every
    /// movement.
    default Optional<ReadOut> readOut(Spot spot) {
        return marker(spot);
    }

    /// The user clicked there: by default the run is selected, or nothing.
    default void click(Spot spot) {
        chart().runs().selectAt(spot);
    }

    /// The card of the run or reference model under the pointer, if there is one.
    default Optional<ReadOut> marker(Spot spot) {
        return spot.marker()
                .flatMap(id -> Cards.marker(chart().study(), chart().referenceLaw(), id));
    }
}
