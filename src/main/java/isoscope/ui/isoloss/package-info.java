/// The loss surface over compute and model size, and its slice at the compute held. Enter at [isoscope.ui.isoloss.IsoLossWorkspace].
@NullMarked
package isoscope.ui.isoloss;

import org.jspecify.annotations.NullMarked;
