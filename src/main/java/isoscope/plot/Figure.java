package isoscope.plot;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An immutable description of a chart: panels on a grid, each with axes and layers. It knows no size, no font and no
/// toolkit; two figures are equal when all their layers are.
///
/// @param id the chart's name on the command line, such as `isoloss`
/// @param description one sentence for a screen reader
/// @param panels in reading order
/// @param note a caution about it and its runs, muted at the lower left; empty for none
/// @param noteRoom a note whose lines this one keeps to, so that frames stay; empty where it may take its own
public record Figure(
        String id, String description, List<Panel> panels, String note, String noteRoom) {
    /// A figure without a note.
    public Figure(String id, String description, List<Panel> panels) {
        this(id, description, panels, "", "");
    }

    /// The same figure with other panels.
    public Figure withPanels(List<Panel> others) {
        return new Figure(id, description, others, note, noteRoom);
    }

    /// The same figure without the compute cursor and what follows it.
    public Figure withoutCursor() {
        return withPanels(panels.stream().map(panel -> panel.withLive(List.of())).toList());
    }

    /// The same figure with a note, behind the one that it has.
    ///
    /// @param words empty for none
    public Figure withNote(String words) {
        String both =
                Stream.of(note, words)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; "));
        return new Figure(id, description, panels, both, noteRoom);
    }

    /// The same figure, its note in the room of another figure's.
    public Figure inRoomOfNote(Figure other) {
        return new Figure(id, description, panels, note, other.note.isEmpty() ? " " : other.note);
    }

    /// Copies the list.
    public Figure {
        panels = List.copyOf(panels);
    }
}
