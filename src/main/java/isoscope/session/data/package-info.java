/// The open data: where they come from, how they are read, and what is remembered of files and columns. Enter at
/// [isoscope.session.data.DataSet].
@NullMarked
package isoscope.session.data;

import org.jspecify.annotations.NullMarked;
