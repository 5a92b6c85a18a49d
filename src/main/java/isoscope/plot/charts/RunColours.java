package isoscope.plot.charts;

import isoscope.plot.Colouring;
import isoscope.plot.Colouring.ColourMap;
import isoscope.plot.Layer;
import isoscope.plot.Layer.ColourBar;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import java.util.function.ToDoubleFunction;

/// The colours of the runs of a study by one quantity, each quantity with its own map: loss viridis, parameters plasma,
/// compute and tokens cividis.
///
/// @param study whose runs
/// @param by the quantity that colours them
record RunColours(Study study, Quantity by) {

    /// The value of a quantity.
    static ToDoubleFunction<Run> value(Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> Run::parameters;
            case TOKENS -> Run::tokens;
            case COMPUTE -> Run::compute;
            case LOSS -> Run::loss;
        };
    }

    /// The value that colours a run.
    ToDoubleFunction<Run> value() {
        return value(by);
    }

    /// The colours of markers with these values.
    Colouring colouring(Series values) {
        return switch (by) {
            case PARAMETERS -> between(ColourMap.PLASMA, values);
            case TOKENS, COMPUTE -> between(ColourMap.CIVIDIS, values);
            case LOSS -> LossScale.of(study, Extent.of(study).compute()).colouring(values);
        };
    }

    /// The bar that tells what the colours mean.
    Layer bar() {
        return new ColourBar(Axes.title(by, study), colouring(Series.of()), Axes.ticks(by));
    }

    private Colouring between(ColourMap map, Series values) {
        Range all = Extent.around(study, value(), 1.0, new Range(1, 10));
        return new Colouring(map, values, all.low(), all.high(), 0);
    }
}
