@NullMarked
package isoscope.saved;

import org.jspecify.annotations.NullMarked;
