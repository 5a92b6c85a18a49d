package isoscope.export;

import isoscope.plot.Study;
import isoscope.plot.charts.LawFigure;
import java.util.Map;

/// The part of a figure that moves while a slider of its page is dragged.
public sealed interface Moving {
    /// Nothing: there is no slider.
    record Nothing() implements Moving {}

    /// The compute cursor, and where the laws of a study spend the compute.
    ///
    /// @param compute C where the cursor stands first, in FLOP
    record Compute(Study study, double compute) implements Moving {}

    /// The lines and dots of a law's card.
    ///
    /// @param values of variables; one that has none is where it starts
    record Variables(LawFigure charts, Map<String, Double> values) implements Moving {
        /// Copies the map.
        public Variables {
            values = Map.copyOf(values);
        }
    }
}
