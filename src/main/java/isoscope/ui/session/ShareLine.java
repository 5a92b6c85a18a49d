package isoscope.ui.session;

/// A line of what goes along with a shared session.
///
/// @param heading of the line
/// @param text of it
record ShareLine(String heading, String text) {}
