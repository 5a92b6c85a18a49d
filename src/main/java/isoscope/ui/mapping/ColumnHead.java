package isoscope.ui.mapping;

/// A column of the preview.
///
/// @param header as it stands in the file
/// @param meaning the field that is read from it, or empty for nothing
/// @param reason why it was taken for that, or empty
record ColumnHead(String header, String meaning, String reason) {}
