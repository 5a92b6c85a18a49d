@NullMarked
package isoscope.session;

import org.jspecify.annotations.NullMarked;
