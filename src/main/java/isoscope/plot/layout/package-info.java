/// Where everything in a figure goes. [isoscope.plot.layout.FigureLayout] is the only way in: it gives each panel a frame,
/// turns each layer into marks with one `…Marks` class a kind, and places the names where they cover nothing. Any figure
/// is laid out alike; what it is a chart of is not known here.
@NullMarked
package isoscope.plot.layout;

import org.jspecify.annotations.NullMarked;
