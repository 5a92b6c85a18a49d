@NullMarked
package isoscope.ui.mapping;

import org.jspecify.annotations.NullMarked;
