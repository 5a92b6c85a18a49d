/// Text as lines, in memory that depends on the longest line and not on the file. Enter at
/// [isoscope.runs.text.BoundedLines].
@NullMarked
package isoscope.runs.text;

import org.jspecify.annotations.NullMarked;
