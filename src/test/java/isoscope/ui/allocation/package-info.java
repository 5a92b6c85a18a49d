@NullMarked
package isoscope.ui.allocation;

import org.jspecify.annotations.NullMarked;
