package isoscope.plot.layout;

import isoscope.plot.Rect;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A label that wants to be placed.
///
/// @param priority who is asked first when room is short
/// @param within the area it may not leave
/// @param clearance how far from other labels and the edge of `within` it stays
/// @param places where it could stand
/// @param further where else it could stand, all of it at least as dear as `dear`; asked only when no place is cheaper
/// @param dear the least cost of the cheapest of the further places
/// @param most the most that a place may cost: a label with none as cheap is dropped
/// @param key the entry that says the same away from the panel, where a label that was dropped has a key to stand
///     in; null for nothing
record LabelRequest(
        Priority priority,
        Rect within,
        double clearance,
        List<Placement> places,
        double dear,
        Supplier<List<Placement>> further,
        double most,
        @Nullable Supplier<KeyEntry> key) {
    LabelRequest {
        places = List.copyOf(places);
    }

    /// A label that is placed whatever is under it.
    LabelRequest(
            Priority priority,
            Rect within,
            double clearance,
            List<Placement> places,
            double dear,
            Supplier<List<Placement>> further) {
        this(priority, within, clearance, places, dear, further, Double.POSITIVE_INFINITY, null);
    }

    /// A label with no further places.
    LabelRequest(Priority priority, Rect within, double clearance, List<Placement> places) {
        this(priority, within, clearance, places, Double.POSITIVE_INFINITY, List::of);
    }

    /// The same label, dropped when all its places cost more.
    LabelRequest upTo(double cost) {
        return new LabelRequest(priority, within, clearance, places, dear, further, cost, key);
    }

    /// The same label, in the key where it has no place.
    LabelRequest orInKey(Supplier<KeyEntry> entry) {
        return new LabelRequest(priority, within, clearance, places, dear, further, most, entry);
    }

    /// The same label at fewer places.
    ///
    /// @param near which of the places remain
    /// @param far which of the further places do
    LabelRequest where(Predicate<Placement> near, Predicate<Placement> far) {
        return new LabelRequest(
                priority,
                within,
                clearance,
                places.stream().filter(near).toList(),
                dear,
                () -> further.get().stream().filter(far).toList(),
                most,
                key);
    }

    /// From first to last.
    enum Priority {
        AXIS,
        FLAG,
        TITLE,
        NOTE,
        LEGEND,
        COLOUR_BAR,
        LAW_NAME,
        CURSOR_VALUE,
        MODEL,
        CONTOUR,
        ANNOTATION;

        /// Whether such a label, with its leader, rather goes without a place than cover a marker. Those before stand outside
        /// the frame, or in a box of their own.
        boolean keepsOffMarkers() {
            return compareTo(LEGEND) > 0;
        }

        /// Whether lines are parted where such a label stands on them, because it is read as a part of its line.
        boolean partsLines() {
            return this == CONTOUR;
        }
    }
}
