/// The figure of a plan: what a model of another size costs. Enter at [isoscope.plot.plans.DeviationFigure].
@NullMarked
package isoscope.plot.plans;

import org.jspecify.annotations.NullMarked;
