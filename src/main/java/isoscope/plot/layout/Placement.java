package isoscope.plot.layout;

import isoscope.plot.Mark;
import isoscope.plot.TextRuler;
import java.util.List;

/// One place a label could stand.
///
/// @param marks the marks to draw there
/// @param room the area that its texts and boxes take
/// @param penalty how much worse than the best place, in units of [InkMap]
record Placement(List<Mark> marks, List<Quad> room, double penalty) {
    Placement {
        marks = List.copyOf(marks);
        room = List.copyOf(room);
    }

    /// A single text.
    static Placement of(Mark.Text text, TextRuler ruler, double penalty) {
        return new Placement(List.of(text), List.of(Quad.of(text, ruler)), penalty);
    }

    /// The same place for more.
    Placement dearer(double by) {
        return new Placement(marks, room, penalty + by);
    }
}
