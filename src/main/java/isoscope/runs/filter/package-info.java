/// Expressions that choose runs, such as `C > 1e20 and N < 2B`. Enter at [isoscope.runs.filter.RunFilter].
@NullMarked
package isoscope.runs.filter;

import org.jspecify.annotations.NullMarked;
