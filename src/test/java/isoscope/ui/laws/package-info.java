@NullMarked
package isoscope.ui.laws;

import org.jspecify.annotations.NullMarked;
