package isoscope.ui.runs;

/// A run left out of fits.
///
/// @param id of the run
/// @param reason what stands out about it
public record LeftOut(String id, String reason) {}
