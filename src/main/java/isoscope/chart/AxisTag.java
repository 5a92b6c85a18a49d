package isoscope.chart;

import isoscope.plot.Axis;
import isoscope.quantity.QuantityFormat;

/// A value as the crosshair writes it on an axis: as on the ticks, with the digits of a read-out.
final class AxisTag {
    private AxisTag() {}

    static String text(Axis axis, double value) {
        return switch (axis.ticks()) {
            case POWERS -> QuantityFormat.power(value);
            case SI -> QuantityFormat.si(value);
            case DECIMAL -> QuantityFormat.loss(value, 3);
            case SIGNED -> QuantityFormat.signed(value, 3);
            case RATIO -> QuantityFormat.si(value) + "×";
            case PERCENT -> QuantityFormat.signed(100 * value, 1) + "%";
        };
    }
}
