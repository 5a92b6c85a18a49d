/// The meanings of a table's columns: the fields a run has, where each is read from, and how sure that is. Enter at
/// [isoscope.runs.mapping.ColumnChoices] to say what is meant, at [isoscope.runs.mapping.TablePreview] to see what was
/// guessed.
@NullMarked
package isoscope.runs.mapping;

import org.jspecify.annotations.NullMarked;
