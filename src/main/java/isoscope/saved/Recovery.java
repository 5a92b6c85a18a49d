package isoscope.saved;

import java.time.Instant;

/// The facts about changes that were kept because nobody had saved them.
///
/// @param session path of the session file they belong to; empty when they were never saved
/// @param withContent whether that file keeps the content of its data too
/// @param changed when the last of them was made
/// @param steps how many were made since the session was saved
public record Recovery(String session, boolean withContent, Instant changed, int steps) {}
