/// A plan as JSON, as text, as a table and as a page.
@NullMarked
package isoscope.plan.report;

import org.jspecify.annotations.NullMarked;
