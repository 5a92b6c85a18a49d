/// Files that are written whole or not at all. Knows nothing of the program. Enter at [isoscope.disk.WholeFile].
@NullMarked
package isoscope.disk;

import org.jspecify.annotations.NullMarked;
