/// Training runs as the program holds them, free of any file format. Enter at [isoscope.runs.RunSet].
@NullMarked
package isoscope.runs;

import org.jspecify.annotations.NullMarked;
