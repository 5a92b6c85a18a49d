/// Checks of the runs of files before anything is fitted: numbers in several units, losses on several scales,
/// experiments that do not belong together. Enter at [isoscope.runs.check.DataChecks].
@NullMarked
package isoscope.runs.check;

import org.jspecify.annotations.NullMarked;
