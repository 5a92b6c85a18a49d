package isoscope.ui.workspace;

import isoscope.plot.charts.ReadOut;
import java.util.Optional;

/// The words and actions of one kind of chart for the place under the pointer. Those that all charts share are in
/// [ChartModel].
public interface ChartBehaviour {
    /// The chart's figure and view.
    ChartModel chart();

    /// The read-out on the card beside the pointer, by default that of the marker there; empty for no card. Called on
    /// every movement.
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
