/// The Runs screen: what was read, how the columns were understood, which runs take part in fits; and, before anything
/// is open, the way in. Enter at [isoscope.ui.runs.RunsWorkspace].
@NullMarked
package isoscope.ui.runs;

import org.jspecify.annotations.NullMarked;
