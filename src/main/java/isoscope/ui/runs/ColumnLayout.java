package isoscope.ui.runs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The columns of a table that are shown or hidden otherwise than as designed, and the widths they were dragged to.
///
/// @param toggled ids of columns
/// @param widths by the ids of columns
record ColumnLayout(Set<String> toggled, Map<String, Double> widths) {
    /// As designed.
    static final ColumnLayout DESIGNED = new ColumnLayout(Set.of(), Map.of());

    ColumnLayout {
        toggled = Set.copyOf(toggled);
        widths = Map.copyOf(widths);
    }

    /// The same with a column shown or hidden otherwise than as designed, or as designed again.
    ColumnLayout withToggled(String id, boolean otherwise) {
        Set<String> changed = new HashSet<>(toggled);
        if (otherwise) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return new ColumnLayout(changed, widths);
    }

    /// The same with a column so wide.
    ColumnLayout withWidth(String id, double width) {
        Map<String, Double> changed = new HashMap<>(widths);
        changed.put(id, width);
        return new ColumnLayout(toggled, changed);
    }
}
