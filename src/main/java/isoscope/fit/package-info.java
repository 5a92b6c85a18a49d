/// Laws fitted to runs: what goes into a fit and what comes out. A [isoscope.fit.FitProblem] goes into a
/// [isoscope.fit.FitMethod] and a sealed [isoscope.fit.FitOutcome] comes out. The methods are in `fit.method`; enter at
/// `fit.check.Fitter` for a fit with its hold-out and its warnings, at `fit.resample.Bootstrap` for its intervals.
@NullMarked
package isoscope.fit;

import org.jspecify.annotations.NullMarked;
