package isoscope.plot;

import isoscope.fit.Envelope;
import isoscope.plot.Colouring.ColourMap;
import isoscope.plot.Layer.ColourBar;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The runs of a loss-curves chart: a line for each run that has a curve, a marker for each that has not, coloured by
/// model size.
///
/// @param study whose runs
/// @param against compute, tokens or parameters; against parameters every run is a marker
record Curves(Study study, Quantity against) {
    private static final Stroke LINE = Stroke.solid(Paint.FOREGROUND, 1.5).faded(0.82);
    private static final Stroke SELECTED = Stroke.solid(Paint.FOREGROUND, 2.75).cased();
    private static final Stroke EXCLUDED = Stroke.dashed(Paint.DANGER, 1.2, 3, 3).faded(0.6);
    private static final int NAMED = 7;
    private static final double END = 5;

    /// The colours of model sizes.
    static Colouring sizes(Study study, Series values) {
        var sizes = study.runs().runs().stream().mapToDouble(Run::parameters).summaryStatistics();
        double high = sizes.getMax() > sizes.getMin() ? sizes.getMax() : 10 * sizes.getMin();
        return new Colouring(ColourMap.PLASMA, values, sizes.getMin(), high, 0);
    }

    /// The layers, in painting order.
    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        if (study.shows("curves")) {
            for (Run run : study.runs().runs()) {
                if (run.curve() != null && against != Quantity.PARAMETERS) {
                    layers.add(line(run, run.curve()));
                }
            }
            List<Run> included = study.included().stream().filter(this::isLine).toList();
            if (!included.isEmpty()) {
                layers.add(ends(included));
            }
        }
        layers.addAll(markers());
        layers.add(new ColourBar("Parameters N", sizes(study, Series.of()), Axis.TickStyle.SI));
        return layers;
    }

    /// What the horizontal axis shows: every run after its warm-up. Over compute, where a law is drawn beyond the data,
    /// whole decades and one more.
    Range span() {
        var places =
                study.runs().runs().stream()
                        .flatMapToDouble(run -> DoubleStream.of(trace(run).x().toArray()))
                        .summaryStatistics();
        return against == Quantity.COMPUTE
                ? new Range(
                        Math.pow(10, Math.floor(Math.log10(places.getMin()))),
                        Math.pow(10, Math.ceil(Math.log10(places.getMax())) + 1))
                : new Range(places.getMin() / 1.5, places.getMax() * 1.5);
    }

    /// The lowest and highest loss after warm-up.
    Range losses() {
        var losses =
                study.runs().runs().stream()
                        .flatMapToDouble(run -> DoubleStream.of(trace(run).loss().toArray()))
                        .summaryStatistics();
        return new Range(losses.getMin(), Math.max(losses.getMax(), 1.1 * losses.getMin()));
    }

    private Layer line(Run run, LossCurve curve) {
        boolean excluded = study.excluded().contains(run.id());
        Stroke stroke = excluded ? EXCLUDED : study.selected().contains(run.id()) ? SELECTED : LINE;
        MapColour colour =
                new MapColour(ColourMap.PLASMA, sizes(study, Series.of()).place(run.parameters()));
        return new Curve(
                places(curve),
                curve.loss(),
                stroke,
                excluded ? null : colour,
                "",
                NamePlacement.NONE);
    }

    /// A dot at the end of every line; about seven of them, evenly through the sizes, carry the size.
    private Layer ends(List<Run> runs) {
        List<Run> bySize =
                runs.stream().sorted(Comparator.comparingDouble(Run::parameters)).toList();
        int every = Math.max(1, Math.ceilDiv(bySize.size(), NAMED));
        List<String> names =
                IntStream.range(0, bySize.size())
                        .mapToObj(i -> i % every == 0 ? size(bySize.get(i)) : "")
                        .toList();
        return new Points(
                Series.from(bySize, run -> last(trace(run).x())),
                Series.from(bySize, run -> last(trace(run).loss())),
                bySize.stream().map(Run::id).toList(),
                Shape.DOT,
                END,
                Paint.FOREGROUND,
                sizes(study, Series.from(bySize, Run::parameters)),
                names);
    }

    private List<Layer> markers() {
        List<Run> runs = study.runs().runs().stream().filter(run -> !isLine(run)).toList();
        Study rest = study.withRuns(new RunSet(study.runs().name(), runs));
        RunLayers layers = new RunLayers(this::place, Run::loss);
        return layers.of(rest, Run::parameters, values -> sizes(study, values));
    }

    private boolean isLine(Run run) {
        return run.curve() != null && against != Quantity.PARAMETERS;
    }

    /// What of a run the axes make room for: a line after its warm-up, or its one loss.
    private Trace trace(Run run) {
        LossCurve curve = run.curve();
        if (curve == null || against == Quantity.PARAMETERS) {
            return new Trace(Series.of(place(run)), Series.of(run.loss()));
        }
        double warm = Envelope.WARM_UP * curve.compute().max();
        int[] counted =
                IntStream.range(0, curve.size())
                        .filter(i -> curve.compute().get(i) >= warm)
                        .toArray();
        return new Trace(pick(places(curve), counted), pick(curve.loss(), counted));
    }

    private double place(Run run) {
        return switch (against) {
            case COMPUTE -> run.compute();
            case TOKENS -> run.tokens();
            case PARAMETERS -> run.parameters();
            case LOSS -> run.loss();
        };
    }

    private Series places(LossCurve curve) {
        return against == Quantity.COMPUTE ? curve.compute() : curve.tokens();
    }

    private static Series pick(Series series, int[] rows) {
        return Series.of(IntStream.of(rows).mapToDouble(series::get).toArray());
    }

    private static double last(Series series) {
        return series.get(series.size() - 1);
    }

    private static String size(Run run) {
        return QuantityFormat.si(run.parameters(), 2);
    }

    /// A run's places and losses.
    private record Trace(Series x, Series loss) {}
}
