/// Session files: what was open, chosen and looked at, as one text that people can read and compare, and back. Enter at
/// [isoscope.saved.SessionFile]. Knows no window, so that a command can read a session too.
@NullMarked
package isoscope.saved;

import org.jspecify.annotations.NullMarked;
