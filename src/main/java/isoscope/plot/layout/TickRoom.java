package isoscope.plot.layout;

import isoscope.plot.Axis;
import isoscope.plot.Range;
import isoscope.quantity.Series;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// How much room an axis has for labels.
///
/// @param axis the axis to label
/// @param length of the axis in layout units
/// @param apart the least distance between the middles of two labels
/// @param extents how much room each label takes along the axis, for labels that stand together
record TickRoom(
        Axis axis,
        double length,
        double apart,
        Function<Series, ToDoubleFunction<Double>> extents) {
    private static final double LABEL_GAP = 6;

    /// Whether labels at all these rising values have room.
    boolean holds(Series values) {
        return areApart(values) && haveRoom(values);
    }

    /// Where on the axis a value stands, from its low end.
    double place(double value) {
        Range range = axis.range();
        return length
                * switch (axis.scale()) {
                    case LOG ->
                            Math.log(value / range.low()) / Math.log(range.high() / range.low());
                    case LINEAR -> (value - range.low()) / (range.high() - range.low());
                };
    }

    /// How far apart the middles of two labels must stand at least.
    double distance(double value, double other, ToDoubleFunction<Double> extent) {
        double labels = (extent.applyAsDouble(value) + extent.applyAsDouble(other)) / 2;
        return Math.max(apart, labels + LABEL_GAP);
    }

    /// Whether the labels would have room if they were as narrow as can be, which takes no writing to find out.
    private boolean areApart(Series values) {
        for (int i = 1; i < values.size(); i++) {
            if (place(values.get(i)) - place(values.get(i - 1)) < Math.max(apart, LABEL_GAP)) {
                return false;
            }
        }
        return true;
    }

    private boolean haveRoom(Series values) {
        ToDoubleFunction<Double> extent = extents.apply(values);
        for (int i = 1; i < values.size(); i++) {
            double gap = place(values.get(i)) - place(values.get(i - 1));
            if (gap < distance(values.get(i), values.get(i - 1), extent)) {
                return false;
            }
        }
        return true;
    }
}
