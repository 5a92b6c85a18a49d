/// The words of a chart, with no toolkit. A [isoscope.plot.Figure] says what is drawn: panels, axes and layers, in the
/// quantities of the field. A [isoscope.plot.LaidOutFigure] says where: [isoscope.plot.Mark]s in layout units, of which a
/// tick label is 12 high in every figure; a painter scales them to pixels or millimetres. `isoscope.plot.charts` builds
/// figures from a [isoscope.plot.Study], `isoscope.plot.layout` turns them into marks, and neither knows the other.
@NullMarked
package isoscope.plot;

import org.jspecify.annotations.NullMarked;
