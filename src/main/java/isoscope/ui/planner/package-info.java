/// From a budget, a deadline or a loss to a plan. Enter at [isoscope.ui.planner.PlannerWorkspace].
@NullMarked
package isoscope.ui.planner;

import org.jspecify.annotations.NullMarked;
