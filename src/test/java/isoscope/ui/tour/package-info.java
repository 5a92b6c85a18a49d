@NullMarked
package isoscope.ui.tour;

import org.jspecify.annotations.NullMarked;
