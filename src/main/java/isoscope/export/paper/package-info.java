/// Pages on paper: headings, paragraphs, tables and places of figures of a [isoscope.plan.report.PlanPage], set in lines and
/// broken into pages. Enter at [isoscope.export.paper.Typesetter].
@NullMarked
package isoscope.export.paper;

import org.jspecify.annotations.NullMarked;
