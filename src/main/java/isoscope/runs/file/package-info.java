/// Files of training runs, read whole or refused with reasons, never by exception. Enter at
/// [isoscope.runs.file.RunFile]; the data sets that come with the program are at [isoscope.runs.file.Sample] and
/// [isoscope.runs.file.KnownModels].
@NullMarked
package isoscope.runs.file;

import org.jspecify.annotations.NullMarked;
