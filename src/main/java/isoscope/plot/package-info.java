/// What to draw and where, with no toolkit. A [isoscope.plot.Figure] describes a chart; one builder a chart makes it;
/// `FigureLayout` turns it into [isoscope.plot.Mark]s that the window and the exporter paint alike. Coordinates are in
/// layout units: a tick label is 12 units high in every figure, and a painter scales units to pixels or millimetres.
@NullMarked
package isoscope.plot;

import org.jspecify.annotations.NullMarked;
