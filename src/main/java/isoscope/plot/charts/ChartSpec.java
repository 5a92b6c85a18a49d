package isoscope.plot.charts;

import isoscope.fit.frontier.IsoFlop;
import isoscope.plot.Layer.Plane;
import isoscope.plot.Study;
import isoscope.words.Words;
import java.util.function.Function;
import java.util.function.Supplier;

/// A chart that the program draws of runs and laws: its name, what it needs, and what builds it.
///
/// @param id the name on the command line
/// @param needs without what it is empty
/// @param hasBand whether it shows the interval of the fitted law
/// @param builder makes a fresh builder; the plane is IsoLoss's
public record ChartSpec(
        String id, Needs needs, boolean hasBand, Function<Plane, FigureBuilder> builder) {
    /// Without what a chart is empty.
    public enum Needs {
        /// It is never empty: published laws are enough.
        NOTHING,
        /// Runs.
        RUNS,
        /// Runs at several budgets of compute.
        BUDGETS,
        /// A law that is fitted to runs.
        FIT
    }

    /// A chart that has no variants.
    static ChartSpec of(String id, Needs needs, boolean hasBand, Supplier<FigureBuilder> builder) {
        return new ChartSpec(id, needs, hasBand, _ -> builder.get());
    }

    /// Whether it is empty without runs.
    public boolean needsRuns() {
        return needs != Needs.NOTHING;
    }

    /// Whether it is empty without a fit of the runs.
    public boolean needsFit() {
        return needs == Needs.FIT;
    }

    /// The builder of the chart in its first variant.
    public FigureBuilder usual() {
        return builder.apply(Plane.COMPUTE_PARAMETERS);
    }

    /// Why there is nothing to show of a study; empty when there is something.
    public String missing(Study study) {
        if (needsRuns() && study.runs().size() == 0) {
            return Words.of("it needs run data");
        }
        if (needsFit() && study.fitted() == null) {
            return Words.of("it needs a fit of the runs");
        }
        return needs == Needs.BUDGETS
                        && IsoFlop.of(study.included()) instanceof IsoFlop.NotEnough notEnough
                ? notEnough.reason()
                : "";
    }
}
