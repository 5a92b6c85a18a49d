/// The file a session is kept in: saving, opening, and bringing back what was not saved. Enter at
/// [isoscope.ui.session.SessionViewModel].
@NullMarked
package isoscope.ui.session;

import org.jspecify.annotations.NullMarked;
