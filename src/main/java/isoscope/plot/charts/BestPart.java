package isoscope.plot.charts;

import isoscope.law.ComputeAllocation;
import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.AxisRanges;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.words.Words;
import java.util.DoubleSummaryStatistics;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// The quantity of a law's best split that a chart draws against compute.
///
/// @param id of its panel
/// @param axis id of its axis
/// @param title of its axis
/// @param ticks how its values are written
/// @param value its value of one split
/// @param withoutLaws the range of the axis while no law is on
record BestPart(
        String id,
        String axis,
        String title,
        TickStyle ticks,
        ToDoubleFunction<ComputeAllocation> value,
        Function<Extent, Range> withoutLaws) {
    /// N*.
    static final BestPart PARAMETERS =
            new BestPart(
                    "best-parameters",
                    Axes.id(Quantity.PARAMETERS),
                    Words.key("Best parameters N*"),
                    TickStyle.SI,
                    ComputeAllocation::parameters,
                    extent -> extent.of(Quantity.PARAMETERS));

    /// D*.
    static final BestPart TOKENS =
            new BestPart(
                    "best-tokens",
                    Axes.id(Quantity.TOKENS),
                    Words.key("Best tokens D*"),
                    TickStyle.SI,
                    ComputeAllocation::tokens,
                    extent -> extent.of(Quantity.TOKENS));

    /// D*/N*.
    static final BestPart TOKENS_PER_PARAMETER =
            new BestPart(
                    "best-ratio",
                    "tokens-per-parameter",
                    Words.key("Best tokens per parameter D*/N*"),
                    TickStyle.SI,
                    ComputeAllocation::tokensPerParameter,
                    _ -> new Range(1, 1000));

    /// Holds every law over the range of compute, with a little room.
    Axis along(Study study, AxisRanges view, Range compute) {
        Range range = view.of(axis).orElseGet(() -> whole(study, compute));
        return new Axis(axis, Words.said(title), Scale.LOG, range, ticks, true);
    }

    private Range whole(Study study, Range compute) {
        DoubleSummaryStatistics places =
                study.laws().stream()
                        .flatMap(law ->
                                DoubleStream.of(compute.low(), compute.high()).mapToObj(law::split))
                        .mapToDouble(value)
                        .summaryStatistics();
        return places.getCount() == 0
                ? withoutLaws.apply(Extent.of(study))
                : new Range(places.getMin() / 2.5, places.getMax() * 2);
    }
}
