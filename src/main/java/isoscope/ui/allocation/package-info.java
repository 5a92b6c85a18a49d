/// How each law splits a budget, and what it loses by the others' measure. Enter at [isoscope.ui.allocation.AllocationWorkspace].
@NullMarked
package isoscope.ui.allocation;

import org.jspecify.annotations.NullMarked;
