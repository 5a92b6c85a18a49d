package isoscope.plot;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The user's view: what each axis, named by its id, has been zoomed to. An axis that is absent shows what its chart
/// chooses.
///
/// @param byAxis axis id to range
public record AxisRanges(Map<String, Range> byAxis) {
    /// Nothing zoomed.
    public static final AxisRanges AUTOMATIC = new AxisRanges(Map.of());

    /// Copies the map.
    public AxisRanges {
        byAxis = Map.copyOf(byAxis);
    }

    /// The range that the axis has been zoomed to, if it has.
    public Optional<Range> of(String axisId) {
        return Optional.ofNullable(byAxis.get(axisId));
    }

    /// The same view with one axis as its chart chooses.
    public AxisRanges without(String axisId) {
        var copy = new HashMap<>(byAxis);
        copy.remove(axisId);
        return new AxisRanges(copy);
    }

    /// The same view with one axis set.
    public AxisRanges with(String axisId, Range range) {
        var copy = new HashMap<>(byAxis);
        copy.put(axisId, range);
        return new AxisRanges(copy);
    }
}
