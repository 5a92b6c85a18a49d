/// Turns a table of any format into training runs: which column holds what, what each row says, which rows make a
/// curve. Enter at [isoscope.runs.table.TableReader]; formats come in as [isoscope.runs.table.Records].
@NullMarked
package isoscope.runs.table;

import org.jspecify.annotations.NullMarked;
