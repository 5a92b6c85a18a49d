/// The design of a sweep as text, JSON and CSV.
@NullMarked
package isoscope.plan.design.report;

import org.jspecify.annotations.NullMarked;
