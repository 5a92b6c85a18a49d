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

/// The axes of a figure as they were when a gesture began, and the room of its note.
///
/// @param figure the figure then
record HeldAxes(Figure figure) {
    /// The ranges to build the next figure with. An axis whose quantity two panels show over different ranges is not
    /// among them; [#on] sees to it.
    AxisRanges ranges() {
        Map<String, Range> same = new HashMap<>();
        Map<String, Range> last = new HashMap<>();
        figure.panels().stream()
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

    /// A figure in the panels that there were, with every axis where it stood. A panel that has nothing to show any more
    /// is empty: what is dragged over keeps its frame.
    Figure on(Figure built) {
        Map<String, Panel> byId =
                built.panels().stream().collect(Collectors.toMap(Panel::id, Function.identity()));
        List<Panel> panels =
                figure.panels().stream()
                        .map(before ->
                                Optional.ofNullable(byId.get(before.id()))
                                        .map(panel -> held(panel, before))
                                        .orElseGet(() -> emptied(before)))
                        .toList();
        return built.withPanels(panels).inRoomOfNote(figure);
    }

    private static Panel emptied(Panel before) {
        return new Panel(before.id(), before.cell(), before.x(), before.y(), List.of(), List.of());
    }

    private static Panel held(Panel panel, Panel before) {
        return new Panel(
                panel.id(),
                before.cell(),
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
                        before.labelled())
                : axis;
    }
}
