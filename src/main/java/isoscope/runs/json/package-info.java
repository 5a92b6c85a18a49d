/// JSON as a table: objects one a line or in an array, and the documents that training programs leave. Enter at
/// [isoscope.runs.json.JsonTable].
@NullMarked
package isoscope.runs.json;

import org.jspecify.annotations.NullMarked;
