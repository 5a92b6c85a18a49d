package isoscope.saved;

import isoscope.plot.AxisRanges;
import isoscope.plot.NumberStyle;
import isoscope.quantity.ComputeUnit;
import isoscope.quantity.UsualCompute;
import java.util.Map;

/// How everything was looked at.
///
/// @param compute C in FLOP
/// @param unit that C is written in
/// @param theme light, dark, or as the desktop has it
/// @param numbers how compute, parameters and tokens are written at ticks
/// @param charts the ranges of each zoomed chart, by the chart's name
/// @param settings of the screens, by name
public record SavedLook(
        double compute,
        ComputeUnit unit,
        ThemeChoice theme,
        NumberStyle numbers,
        Map<String, AxisRanges> charts,
        Map<String, String> settings) {
    /// As the program begins.
    public static final SavedLook STANDARD =
            new SavedLook(
                    UsualCompute.INITIAL,
                    ComputeUnit.FLOP,
                    ThemeChoice.SYSTEM,
                    NumberStyle.AUTOMATIC,
                    Map.of(),
                    Map.of());

    /// Copies the maps.
    public SavedLook {
        charts = Map.copyOf(charts);
        settings = Map.copyOf(settings);
    }
}
