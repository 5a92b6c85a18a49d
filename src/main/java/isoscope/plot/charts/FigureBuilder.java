package isoscope.plot.charts;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Study;
import java.util.function.BooleanSupplier;

/// Makes one kind of chart; one small class a chart.
public interface FigureBuilder {
    /// The chart's name on the command line, such as `isoloss`.
    String id();

    /// Describes the chart.
    ///
    /// @param study the study that it is about
    /// @param compute C under the cursor, in FLOP
    /// @param view the ranges that the user has zoomed to
    Figure build(Study study, double compute, AxisRanges view);

    /// The live layers of each panel, in the order of the panels of `built`, for another compute. Called on every drag
    /// step, so it must touch only what depends on compute.
    ///
    /// @param built the result of `build` for the same study and view
    Figure moveTo(Figure built, Study study, double compute);

    /// The study with nothing but what a figure of it shows: where two studies agree in that, so do their figures.
    default Study shown(Study study) {
        return study.withoutReview();
    }

    /// Whether what takes long about a figure of this study is known already, so that [#build] is quick.
    default boolean isPrepared(Study study) {
        return true;
    }

    /// Finds out what takes long about a figure of this study and remembers it. Any thread may do so.
    ///
    /// @param cancelled asked now and then whether nobody waits for it any more
    default void prepare(Study study, BooleanSupplier cancelled) {}
}
