@NullMarked
package isoscope.ui.main;

import org.jspecify.annotations.NullMarked;
