/// The file of a session: whether it is saved, and where unsaved changes are kept. Enter at
/// [isoscope.session.file.SessionState].
@NullMarked
package isoscope.session.file;

import org.jspecify.annotations.NullMarked;
