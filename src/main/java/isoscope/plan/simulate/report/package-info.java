/// A simulation as text, JSON and CSV.
@NullMarked
package isoscope.plan.simulate.report;

import org.jspecify.annotations.NullMarked;
