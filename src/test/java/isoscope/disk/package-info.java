@NullMarked
package isoscope.disk;

import org.jspecify.annotations.NullMarked;
