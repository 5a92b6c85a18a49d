package isoscope.session;

import isoscope.fit.resample.BootstrapSettings;
import isoscope.plot.AxisRanges;
import isoscope.quantity.ComputeUnit;
import java.util.Map;
import java.util.Optional;

/// Everything a session is about, at one moment.
///
/// @param data what is open
/// @param choices what was chosen and can be undone
/// @param bootstrap how intervals are made
/// @param look how everything is looked at
public record Snapshot(
        Optional<DataSet> data, Choices choices, BootstrapSettings bootstrap, Look look) {
    /// How everything is looked at.
    ///
    /// @param compute C in FLOP
    /// @param unit that C is written in
    /// @param theme light, dark, or as the desktop has it
    /// @param charts what each zoomed chart shows, by the chart's name
    /// @param settings of the screens, by name
    public record Look(
            double compute,
            ComputeUnit unit,
            ThemeChoice theme,
            Map<String, AxisRanges> charts,
            Map<String, String> settings) {
        /// Copies the maps.
        public Look {
            charts = Map.copyOf(charts);
            settings = Map.copyOf(settings);
        }
    }

    /// Whether data and choices are the same, however they are looked at.
    boolean hasSameContent(Snapshot other) {
        return data.equals(other.data) && choices.equals(other.choices);
    }
}
