package isoscope.ui.runs;

/// Something looked at in the data.
///
/// @param fine whether nothing needs to be done
/// @param text one sentence or less
public record Check(boolean fine, String text) {}
