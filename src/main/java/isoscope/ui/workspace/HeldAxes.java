package isoscope.ui.workspace;

import isoscope.plot.Axis;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Panel;
import isoscope.plot.Range;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The axes of a figure as they were when a gesture began.
///
/// @param panels the panels then
record HeldAxes(List<Panel> panels) {
    HeldAxes {
        panels = List.copyOf(panels);
    }

    /// What to build the next figure with. An axis whose quantity two panels show over different ranges is not among
    /// them; [#on] sees to it.
    AxisRanges ranges() {
        Map<String, Range> same = new HashMap<>();
        Map<String, Range> last = new HashMap<>();
        panels.stream()
                .flatMap(panel -> List.of(panel.x(), panel.y()).stream())
                .forEach(axis -> {
                    Range before = last.put(axis.id(), axis.range());
                    if (before == null) {
                        same.put(axis.id(), axis.range());
                    } else if (!before.equals(axis.range())) {
                        same.remove(axis.id());
                    }
                });
        return new AxisRanges(same);
    }

    /// A figure of the same panels, with every axis where it stood.
    Figure on(Figure built) {
        Map<String, Panel> byId =
                panels.stream().collect(Collectors.toMap(Panel::id, Function.identity()));
        return built.withPanels(
                built.panels().stream()
                        .map(panel ->
                                Optional.ofNullable(byId.get(panel.id()))
                                        .map(before -> held(panel, before))
                                        .orElse(panel))
                        .toList());
    }

    private static Panel held(Panel panel, Panel before) {
        return new Panel(
                panel.id(),
                panel.cell(),
                held(panel.x(), before.x()),
                held(panel.y(), before.y()),
                panel.layers(),
                panel.live());
    }

    private static Axis held(Axis axis, Axis before) {
        return axis.id().equals(before.id())
                ? new Axis(
                        axis.id(),
                        axis.title(),
                        axis.scale(),
                        before.range(),
                        axis.ticks(),
                        axis.labelled())
                : axis;
    }
}
