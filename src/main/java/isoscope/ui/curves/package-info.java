/// Loss while training, and the lower envelope of all runs. Enter at [isoscope.ui.curves.CurvesWorkspace].
@NullMarked
package isoscope.ui.curves;

import org.jspecify.annotations.NullMarked;
