/// How far a fit moves with other runs of the same kind: runs drawn again, each draw fitted, on threads of their own.
/// Enter at [isoscope.fit.resample.Bootstrap]; the [isoscope.fit.resample.Ensemble] it gives has the intervals.
@NullMarked
package isoscope.fit.resample;

import org.jspecify.annotations.NullMarked;
