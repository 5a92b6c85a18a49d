/// Loss against size at fixed budgets, and the best size of each. Enter at [isoscope.ui.isoflop.IsoFlopWorkspace].
@NullMarked
package isoscope.ui.isoflop;

import org.jspecify.annotations.NullMarked;
