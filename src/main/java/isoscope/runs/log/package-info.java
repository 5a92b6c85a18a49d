/// Plain training logs as a table: the losses that stand beside steps in lines of text. Enter at
/// [isoscope.runs.log.LogTable].
@NullMarked
package isoscope.runs.log;

import org.jspecify.annotations.NullMarked;
