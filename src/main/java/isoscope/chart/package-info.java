/// Figures in the window. [isoscope.chart.FigureView] shows one [isoscope.plot.Figure] on ChartFX's canvas and turns
/// what the pointer and the keyboard do there into the verbs of [isoscope.chart.FigureGestures]. The only package that
/// uses ChartFX.
@NullMarked
package isoscope.chart;

import org.jspecify.annotations.NullMarked;
