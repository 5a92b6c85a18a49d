package isoscope.ui.runs;

/// A run left out of fits.
///
/// @param id of the run
/// @param reason the fact that stands out about it
public record LeftOut(String id, String reason) {}
