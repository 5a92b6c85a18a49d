/// A formula's value and its exact derivatives, at a point and over columns. Enter at [isoscope.formula.program.Program].
@NullMarked
package isoscope.formula.program;

import org.jspecify.annotations.NullMarked;
