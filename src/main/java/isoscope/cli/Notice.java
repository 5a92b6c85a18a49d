package isoscope.cli;

/// A warning in a report.
///
/// @param code stable, lower case with hyphens
/// @param message one sentence that says what to do
record Notice(String code, String message) {}
