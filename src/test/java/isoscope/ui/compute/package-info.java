@NullMarked
package isoscope.ui.compute;

import org.jspecify.annotations.NullMarked;
