/// Whether to trust a fit: each file looks for one thing that is wrong with the runs or the law and words a warning.
/// Enter at [isoscope.fit.check.Fitter] for a fit that was looked at, at [isoscope.fit.check.Diagnostics] for the looks.
@NullMarked
package isoscope.fit.check;

import org.jspecify.annotations.NullMarked;
