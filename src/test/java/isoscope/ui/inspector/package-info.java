@NullMarked
package isoscope.ui.inspector;

import org.jspecify.annotations.NullMarked;
