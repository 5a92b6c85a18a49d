/// Reports of a fit, written and read back: JSON, CSV, a text, a LaTeX table and a Python snippet, the same from the
/// command line and from the window. Enter at [isoscope.report.FitTexts] to write and at [isoscope.report.FitFile] to
/// read.
@NullMarked
package isoscope.report;

import org.jspecify.annotations.NullMarked;
