@NullMarked
package isoscope.ui.workspace;

import org.jspecify.annotations.NullMarked;
