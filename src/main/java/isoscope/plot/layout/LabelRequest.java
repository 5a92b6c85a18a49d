package isoscope.plot.layout;

import isoscope.plot.Rect;
import java.util.List;

/// A label that wants to be placed.
///
/// @param priority who is asked first when room is short
/// @param within what it may not leave
/// @param clearance how far from other labels and the edge of `within` it stays
/// @param places where it could stand
record LabelRequest(Priority priority, Rect within, double clearance, List<Placement> places) {
    LabelRequest {
        places = List.copyOf(places);
    }

    /// From first to last.
    enum Priority {
        AXIS,
        FLAG,
        TITLE,
        LAW_NAME,
        CURSOR_VALUE,
        MODEL,
        CONTOUR,
        ANNOTATION
    }
}
