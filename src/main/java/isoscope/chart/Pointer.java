package isoscope.chart;

import org.jspecify.annotations.Nullable;

/// What lies under the pointer, in data.
///
/// @param panel id of the panel
/// @param x on its horizontal axis
/// @param y on its vertical axis
/// @param marker id of the marker that is near enough, such as a run id; null for none. Then x and y are the pointer's
///     own, otherwise the marker's
public record Pointer(String panel, double x, double y, @Nullable String marker) {}
