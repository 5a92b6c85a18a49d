/// Figures to files with no window: the marks of `FigureLayout` painted by Graphics2D into PNG, SVG and PDF. Enter at
/// [isoscope.export.FigureWriter].
@NullMarked
package isoscope.export;

import org.jspecify.annotations.NullMarked;
