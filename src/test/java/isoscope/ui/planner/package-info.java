@NullMarked
package isoscope.ui.planner;

import org.jspecify.annotations.NullMarked;
