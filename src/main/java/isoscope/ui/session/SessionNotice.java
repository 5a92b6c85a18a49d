package isoscope.ui.session;

/// Something about a session that stays until it is put away.
///
/// @param headline the event
/// @param detail the findings, and what to do
/// @param failed whether the session was not opened
public record SessionNotice(String headline, String detail, boolean failed) {}
