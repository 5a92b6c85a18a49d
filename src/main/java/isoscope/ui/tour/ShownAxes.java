package isoscope.ui.tour;

import isoscope.plot.Axis;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.ui.workspace.ChartModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The ranges that the axes of charts show now, whether they were zoomed or not.
public final class ShownAxes {
    private ShownAxes() {}

    /// The ranges, by chart; a chart that was not shown yet has none.
    public static Map<String, AxisRanges> of(List<ChartModel> charts) {
        Map<String, AxisRanges> all = new HashMap<>();
        charts.forEach(chart ->
                chart.figureProperty().get().ifPresent(now -> all.put(chart.id(), of(now))));
        return all;
    }

    private static AxisRanges of(Figure figure) {
        AxisRanges ranges = AxisRanges.AUTOMATIC;
        for (Axis axis :
                figure.panels().stream()
                        .flatMap(panel -> Stream.of(panel.x(), panel.y()))
                        .toList()) {
            ranges = ranges.with(axis.id(), axis.range());
        }
        return ranges;
    }
}
