/// From a budget, a loss or a deadline to a plan: how large a model, on how many tokens, for what device time, money, energy
/// and emissions. Questions to laws are put to their formulas ([isoscope.formula.solve]); no formula of a law is written here.
@NullMarked
package isoscope.plan;

import org.jspecify.annotations.NullMarked;
