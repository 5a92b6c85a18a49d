/// A plan as JSON, as text and as a table.
@NullMarked
package isoscope.plan.report;

import org.jspecify.annotations.NullMarked;
