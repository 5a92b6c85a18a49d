package isoscope.ui.runs;

/// Something to begin with.
///
/// @param id stable name; the picture on the card is chosen by it
/// @param title in two to four words
/// @param description one line
/// @param start the action of a click
public record StartCard(String id, String title, String description, Runnable start) {}
