@NullMarked
package isoscope.tour;

import org.jspecify.annotations.NullMarked;
