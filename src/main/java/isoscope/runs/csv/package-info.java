/// Delimited text as records, in memory that depends on the longest line and not on the file. Enter at
/// [isoscope.runs.csv.CsvTable].
@NullMarked
package isoscope.runs.csv;

import org.jspecify.annotations.NullMarked;
