package isoscope.ui.workspace;

/// The names of an input of a screen.
///
/// @param id of its node
/// @param title for people
/// @param unit of a number, or empty
public record InputName(String id, String title, String unit) {}
