package isoscope.typed;

/// One way to go on with a text that is being typed.
///
/// @param text the text to put in
/// @param start where what it takes the place of begins
public record Completion(String text, int start) {}
