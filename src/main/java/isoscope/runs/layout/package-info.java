/// Arrangements of tables that trackers and papers leave, turned into one row a run or one row a step. Each is
/// recognised by its header. Enter at [isoscope.runs.layout.Layouts].
@NullMarked
package isoscope.runs.layout;

import org.jspecify.annotations.NullMarked;
