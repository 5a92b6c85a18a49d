package isoscope.plot.layout;

import isoscope.plot.Mark;
import java.util.List;

/// The part of a page that a layer adds.
///
/// @param marks the marks to draw whatever else is there
/// @param labels the labels to draw where there is room
record LayerDrawing(List<Mark> marks, List<LabelRequest> labels) {
    static final LayerDrawing EMPTY = new LayerDrawing(List.of(), List.of());

    LayerDrawing {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    static LayerDrawing of(Mark... marks) {
        return new LayerDrawing(List.of(marks), List.of());
    }
}
