/// The program's own window, used as a user would: by pointer and keys.
@NullMarked
package isoscope.app;

import org.jspecify.annotations.NullMarked;
