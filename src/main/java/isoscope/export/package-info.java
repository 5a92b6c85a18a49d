/// Figures to files with no window: the marks of `FigureLayout` painted by Graphics2D. Enter at
/// [isoscope.export.PngExport].
@NullMarked
package isoscope.export;

import org.jspecify.annotations.NullMarked;
