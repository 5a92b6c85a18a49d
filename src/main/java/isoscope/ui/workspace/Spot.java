package isoscope.ui.workspace;

import java.util.Optional;

/// The place under the pointer, in data.
///
/// @param panel id of the panel
/// @param x on its horizontal axis
/// @param y on its vertical axis
/// @param marker id of the marker that is near enough, such as a run id
public record Spot(String panel, double x, double y, Optional<String> marker) {}
