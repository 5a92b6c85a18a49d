/// A formula as a text, such as `E + A/N^alpha + B/D^beta`: read into an [isoscope.formula.Expression] and written back as
/// text, LaTeX and Python; which names stand in it linearly. Enter at [isoscope.formula.Formula]. Its value and its exact
/// derivatives are in [isoscope.formula.program], questions to it in [isoscope.formula.solve].
@NullMarked
package isoscope.formula;

import org.jspecify.annotations.NullMarked;
