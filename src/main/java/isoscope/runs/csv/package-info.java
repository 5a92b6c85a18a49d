/// Reads training runs from delimited text of any origin, whole or refused with reasons, never by exception, in memory
/// that depends on the runs and not on the file. Enter at [isoscope.runs.csv.CsvRunReader]; the data sets that come
/// with the program are at [isoscope.runs.csv.Sample] and [isoscope.runs.csv.KnownModels].
@NullMarked
package isoscope.runs.csv;

import org.jspecify.annotations.NullMarked;
