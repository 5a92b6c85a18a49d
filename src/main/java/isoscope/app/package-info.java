/// The program put together.
@NullMarked
package isoscope.app;

import org.jspecify.annotations.NullMarked;
