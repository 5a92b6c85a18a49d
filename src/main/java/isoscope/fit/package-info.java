/// Laws fitted to runs. A [isoscope.fit.FitProblem] goes into a `FitMethod` and a sealed [isoscope.fit.FitOutcome]
/// comes out; one small file a method.
@NullMarked
package isoscope.fit;

import org.jspecify.annotations.NullMarked;
