@NullMarked
package isoscope.ui.runs;

import org.jspecify.annotations.NullMarked;
