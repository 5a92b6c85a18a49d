package isoscope.tour;

import isoscope.plot.AxisRanges;
import java.util.Map;
import java.util.stream.Collectors;

/// The charts whose axes have a range.
final class Zoomed {
    private Zoomed() {}

    static Map<String, AxisRanges> of(Map<String, AxisRanges> charts) {
        return charts.entrySet().stream()
                .filter(chart -> !chart.getValue().equals(AxisRanges.AUTOMATIC))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
