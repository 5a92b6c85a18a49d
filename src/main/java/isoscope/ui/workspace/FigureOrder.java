package isoscope.ui.workspace;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.NumberStyle;
import isoscope.plot.Study;
import isoscope.plot.charts.FigureBuilder;

/// A figure that is to be made.
///
/// @param study the study that it is about
/// @param compute C under the cursor, in FLOP
/// @param ranges of its axes
/// @param style of the numbers at its ticks
record FigureOrder(
        FigureBuilder builder, Study study, double compute, AxisRanges ranges, NumberStyle style) {
    /// Makes it. With very many runs that takes long; any thread may do so.
    ///
    /// @param note of the runs
    Figure carryOut(RunNote note) {
        return style.of(builder.build(study, compute, ranges).withNote(note.of(study)));
    }

    /// A figure made so, with its live layers at another compute.
    Figure moved(Figure made, double to) {
        return builder.moveTo(made, study, to);
    }
}
