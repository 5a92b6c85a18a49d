package isoscope.export;

import isoscope.plot.Axis;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.plot.Theme;
import isoscope.quantity.Series;
import isoscope.words.Words;
import java.util.List;

/// Loads faces and painter ahead of their use. A program that is about to read files and fit a law does this meanwhile on
/// another thread, because a face alone takes as long to load as a small file to read and fit.
public final class WarmUp {
    private static final ExportSize SMALL = new ExportSize(60, 40, 72, 9);

    private WarmUp() {}

    /// Draws a small figure of everything common and throws it away.
    public static void run() {
        PngFile.of(PngExport.render(figure(), SMALL, Theme.PRINT));
    }

    private static Figure figure() {
        Series values = Series.of(2, 20, 60);
        Layer curve =
                new Layer.Curve(
                        values,
                        values,
                        Stroke.dashed(Paint.KAPLAN, 2.5, 9, 5),
                        null,
                        Words.of("Name"),
                        Layer.NamePlacement.ALONG);
        Layer points =
                new Layer.Points(
                        values,
                        values,
                        List.of("a", "b", "c"),
                        Layer.Shape.CIRCLE,
                        7,
                        Paint.FITTED,
                        null,
                        List.of("a", "", ""));
        Axis axis =
                new Axis(
                        "warm-up",
                        Words.of("Axis"),
                        Axis.Scale.LOG,
                        new Range(1, 100),
                        Axis.TickStyle.POWERS,
                        true);
        Panel panel =
                new Panel("panel", Panel.Cell.WHOLE, axis, axis, List.of(curve, points), List.of());
        return new Figure("warm-up", "", List.of(panel));
    }
}
