/// The common parts of filters and formulas as texts that people type: relations, the nearest name, the caret under an
/// error. Enter at [isoscope.typed.Relation].
@NullMarked
package isoscope.typed;

import org.jspecify.annotations.NullMarked;
