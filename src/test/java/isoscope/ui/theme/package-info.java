@NullMarked
package isoscope.ui.theme;

import org.jspecify.annotations.NullMarked;
