package isoscope.runs.check;

import isoscope.runs.Run;
import java.util.List;

/// Runs of which a part is in another unit.
///
/// @param shift that puts the part right
/// @param shifted the part
/// @param others the runs in the usual unit
record UnitPart(UnitShift shift, List<Run> shifted, List<Run> others) {
    /// Copies the lists.
    UnitPart {
        shifted = List.copyOf(shifted);
        others = List.copyOf(others);
    }

    int all() {
        return shifted.size() + others.size();
    }
}
