package isoscope.plot.charts;

import isoscope.fit.frontier.Envelope.Found;
import isoscope.law.PowerLaw;
import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.AxisRanges;
import isoscope.plot.Colouring;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.Label;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Layer.Orientation;
import isoscope.plot.Layer.Place;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Rule;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Paint;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.plot.Study;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The lower envelope of a loss-curves chart, the power law over it, and the strip of what is left between them.
final class EnvelopeLayers {
    private static final Stroke ENVELOPE = Stroke.solid(Paint.FOREGROUND, 2);
    private static final Stroke FIT = Stroke.solid(Paint.FITTED, 3);
    private static final Stroke BEYOND = Stroke.dashed(Paint.FITTED, 3, 7, 5);
    private static final Stroke STEM = Stroke.solid(Paint.SUBTLE, 1).faded(0.6);
    private static final int POINTS = 64;
    private static final double RESIDUAL = 6;

    private EnvelopeLayers() {}

    /// The envelope and its law over a range of compute.
    static List<Layer> of(Study study, Found found, Range compute) {
        List<Layer> layers = new ArrayList<>();
        if (study.shows("envelope")) {
            layers.add(
                    new Curve(
                            found.compute(), found.loss(), ENVELOPE, null, "", NamePlacement.NONE));
            layers.add(label(found, 0.3, Words.of("Lower envelope"), Paint.FOREGROUND));
        }
        if (study.shows("envelope-fit")) {
            addFit(layers, found, compute);
            layers.add(label(found, 0.75, formula(found.law()), Paint.FITTED));
        }
        return layers;
    }

    /// The strip below the curves: measured less fitted loss, as a share of the fitted.
    static Panel residuals(Study study, Found found, Cell cell, Axis x, AxisRanges view) {
        double largest =
                Arrays.stream(found.residuals().toArray()).map(Math::abs).max().orElse(0.01);
        double reach = 1.12 * Math.max(largest, 0.002);
        Axis y =
                new Axis(
                        "residual",
                        Words.of("Envelope − fit, in %% of loss"),
                        Scale.LINEAR,
                        view.of("residual").orElse(new Range(-reach, reach)),
                        TickStyle.PERCENT,
                        true);
        Rule zero = new Rule(Orientation.HORIZONTAL, 0, Stroke.solid(Paint.FITTED, 1.5), "", "");
        return new Panel(
                "residuals",
                cell,
                x,
                y,
                List.of(zero, stems(found), heads(study, found)),
                List.of());
    }

    private static void addFit(List<Layer> layers, Found found, Range compute) {
        double first = Math.clamp(found.compute().min(), compute.low(), compute.high());
        double last = Math.clamp(found.compute().max(), compute.low(), compute.high());
        addPiece(layers, found.law(), first, last, FIT);
        addPiece(layers, found.law(), last, compute.high(), BEYOND);
    }

    private static void addPiece(
            List<Layer> layers, PowerLaw law, double low, double high, Stroke stroke) {
        if (low < high) {
            Series x = Series.logSpaced(low, high, POINTS);
            layers.add(new Curve(x, x.map(law::loss), stroke, null, "", NamePlacement.NONE));
        }
    }

    /// A label some way along the envelope, from 0 to 1.
    private static Label label(Found found, double way, String text, Paint paint) {
        int at = (int) (way * (found.compute().size() - 1));
        double compute = found.compute().get(at);
        return new Label(compute, found.law().loss(compute), text, "", paint, Place.AUTO);
    }

    private static String formula(PowerLaw law) {
        return Words.verbatim(
                "L = %s + %s·C^%s",
                QuantityFormat.loss(law.floor(), 3),
                coefficient(law.coefficient()),
                QuantityFormat.signed(-law.exponent(), 3));
    }

    private static String coefficient(double value) {
        return value >= 1 && value < 1e5
                ? String.format(Locale.ROOT, "%,.0f", value)
                : QuantityFormat.power(value);
    }

    private static Layer stems(Found found) {
        int size = found.compute().size();
        double[] x = new double[3 * size];
        double[] y = new double[3 * size];
        for (int i = 0; i < size; i++) {
            Arrays.fill(x, 3 * i, 3 * i + 2, found.compute().get(i));
            x[3 * i + 2] = Double.NaN;
            y[3 * i + 1] = found.residuals().get(i);
            y[3 * i + 2] = Double.NaN;
        }
        return new Curve(Series.of(x), Series.of(y), STEM, null, "", NamePlacement.NONE);
    }

    /// Coloured by size as the curves are, unless the user chose other colours for those.
    private static Layer heads(Study study, Found found) {
        Colouring sizes = ColourScheme.of(study).isPresent() ? null : sizes(study, found);
        return new Points(
                found.compute(),
                found.residuals(),
                found.runIds(),
                Shape.DOT,
                RESIDUAL,
                Paint.FITTED,
                sizes,
                null);
    }

    private static Colouring sizes(Study study, Found found) {
        Map<String, Double> sizes =
                study.runs().runs().stream().collect(Collectors.toMap(Run::id, Run::parameters));
        return Curves.sizes(study, Series.from(found.runIds(), id -> sizes.getOrDefault(id, 1.0)));
    }
}
