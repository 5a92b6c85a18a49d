@NullMarked
package isoscope.ui.curves;

import org.jspecify.annotations.NullMarked;
