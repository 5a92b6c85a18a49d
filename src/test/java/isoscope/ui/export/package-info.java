@NullMarked
package isoscope.ui.export;

import org.jspecify.annotations.NullMarked;
