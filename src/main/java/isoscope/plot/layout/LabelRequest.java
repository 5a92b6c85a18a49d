package isoscope.plot.layout;

import isoscope.plot.Rect;
import java.util.List;
import java.util.function.Supplier;

/// A label that wants to be placed.
///
/// @param priority who is asked first when room is short
/// @param within what it may not leave
/// @param clearance how far from other labels and the edge of `within` it stays
/// @param places where it could stand
/// @param further where else it could stand, all of it at least as dear as `dear`; asked only when no place is cheaper
/// @param dear what the cheapest of the further places costs at least
record LabelRequest(
        Priority priority,
        Rect within,
        double clearance,
        List<Placement> places,
        double dear,
        Supplier<List<Placement>> further) {
    LabelRequest {
        places = List.copyOf(places);
    }

    /// A label with no further places.
    LabelRequest(Priority priority, Rect within, double clearance, List<Placement> places) {
        this(priority, within, clearance, places, Double.POSITIVE_INFINITY, List::of);
    }

    /// From first to last.
    enum Priority {
        AXIS,
        FLAG,
        TITLE,
        LEGEND,
        LAW_NAME,
        CURSOR_VALUE,
        MODEL,
        CONTOUR,
        ANNOTATION;

        /// Whether such a label rather goes without a place than cover a marker: the lines of a contour are long, and
        /// its neighbours tell what its number would.
        boolean keepsOffMarkers() {
            return this == CONTOUR;
        }
    }
}
