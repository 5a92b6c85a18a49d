@NullMarked
package isoscope.ui.isoloss;

import org.jspecify.annotations.NullMarked;
