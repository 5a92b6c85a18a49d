package isoscope.plot.charts;

import isoscope.law.ComputeAllocation;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Layer.Orientation;
import isoscope.plot.Layer.Rule;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.words.Words;

/// The compute everyone holds, drawn in accent.
final class Cursor {
    private static final int POINTS = 17;

    private Cursor() {}

    /// The words of the flag: `C = 5.76 × 10²³`.
    static String text(double compute) {
        return "C = " + QuantityFormat.power(compute);
    }

    /// The cursor of a panel whose horizontal axis is compute, with its flag.
    static Layer rule(double compute) {
        return new Rule(Orientation.VERTICAL, compute, Look.CURSOR, text(compute), "");
    }

    /// The line on another axis at the value that the compute comes to, with a flag that names both.
    ///
    /// @param value the place on the axis
    /// @param symbol the symbol of the value: `N*` or `D*`
    static Layer rule(double value, String symbol, double compute) {
        String flag = Words.of("%s = %s at %s", symbol, QuantityFormat.si(value), text(compute));
        return new Rule(Orientation.VERTICAL, value, Look.CURSOR, flag, "");
    }

    /// The cursor of a panel below another that has the flag.
    static Layer bareRule(double compute) {
        return new Rule(Orientation.VERTICAL, compute, Look.CURSOR, "", "");
    }

    /// A budget on a plane of parameters against tokens: the line where 6ND is the compute.
    ///
    /// @param name drawn along the line; empty for none
    static Layer line(double compute, Range parameters, Stroke stroke, String name) {
        Series sizes = Series.logSpaced(parameters.low(), parameters.high(), POINTS);
        return new Curve(
                sizes,
                sizes.map(n -> ComputeAllocation.of(compute, n).tokens()),
                stroke,
                null,
                name,
                name.isEmpty() ? NamePlacement.NONE : NamePlacement.ALONG);
    }
}
