/// Which figure shows which question. One [isoscope.plot.charts.FigureBuilder] a chart turns a study of runs and laws into
/// a figure; [isoscope.plot.charts.Figures] lists them, and [isoscope.plot.charts.ReadOut] tells the numbers under the
/// pointer. The other classes are the parts the builders share: the lines of the laws, the runs, the minima, the slice.
@NullMarked
package isoscope.plot.charts;

import org.jspecify.annotations.NullMarked;
