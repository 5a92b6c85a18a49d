package isoscope.plot.charts;

import isoscope.law.Law;
import isoscope.law.LineStyle;
import isoscope.plot.Paint;
import isoscope.plot.Stroke;
import isoscope.quantity.Series;

/// How a law looks on every chart, as its card says.
///
/// @param line the stroke of its curves
/// @param above whether it is a thin line that lies above every other law, without a casing, so that both are seen where
///     it meets the fitted one
public record LawStyle(Stroke line, boolean above) {
    /// The dash the fitted law takes beyond the largest run.
    private static final double[] BEYOND_DATA = {7, 5};

    private static final double THIN = 2.25;

    /// The style of a law.
    public static LawStyle of(Law law) {
        LineStyle line = law.card().line();
        return new LawStyle(
                new Stroke(
                        Paint.of(line),
                        line.width(),
                        Series.from(line.dash(), Double::doubleValue),
                        line.round(),
                        false),
                line.above());
    }

    /// The role of its colour.
    public Paint paint() {
        return line.paint();
    }

    /// Its stroke where no run has been: dashed, whatever it is inside the data.
    public Stroke beyondData() {
        return Stroke.dashed(line.paint(), line.width(), BEYOND_DATA);
    }

    /// A stroke of its colour and dash for a secondary curve of the law.
    public Stroke thin() {
        return new Stroke(
                line.paint(), Math.min(line.width(), THIN), line.dash(), line.round(), false);
    }
}
