/// Questions to a formula, answered in log space: for which value of a name does it have a value ([isoscope.formula.solve.Solve]), and
/// where is it least ([isoscope.formula.solve.Optimum]).
@NullMarked
package isoscope.formula.solve;

import org.jspecify.annotations.NullMarked;
