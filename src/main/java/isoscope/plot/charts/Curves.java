package isoscope.plot.charts;

import isoscope.plot.Colouring;
import isoscope.plot.Layer;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Layer.Points;
import isoscope.plot.Layer.Shape;
import isoscope.plot.Paint;
import isoscope.plot.Stroke;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The runs of a loss-curves chart: a line for each run that has a curve, a marker for each that has not, coloured by
/// model size unless the user chose otherwise.
///
/// @param study whose runs
/// @param against compute, tokens or parameters; against parameters every run is a marker
record Curves(Study study, Quantity against) {
    private static final Stroke LINE = Stroke.solid(Paint.FOREGROUND, 1.5).faded(0.82);
    private static final Stroke SELECTED = Stroke.solid(Paint.FOREGROUND, 2.75).cased();
    private static final Stroke EXCLUDED = Stroke.dashed(Paint.DANGER, 1.2, 3, 3).faded(0.6);
    private static final double END = 5;

    /// The colours of model sizes.
    static Colouring sizes(Study study, Series values) {
        return new RunColours(study, Quantity.PARAMETERS).colouring(values);
    }

    /// The layers, in painting order.
    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        if (study.shows("curves")) {
            List<Run> included = study.included().stream().filter(this::isLine).toList();
            LineColours colours = LineColours.of(study);
            Map<String, String> names =
                    ColourScheme.of(study).isPresent() ? Map.of() : SizeNames.of(included);
            for (Run run : study.runs().runs()) {
                if (run.curve() != null && against != Quantity.PARAMETERS) {
                    String name = names.getOrDefault(run.id(), "");
                    layers.add(line(run, run.curve(), colours, name));
                }
            }
            if (!included.isEmpty()) {
                addEnds(layers, included);
            }
        }
        layers.addAll(markers());
        Layer sizes = new RunColours(study, Quantity.PARAMETERS).bar();
        layers.addAll(ColourScheme.bar(study, List.of(sizes)));
        return layers;
    }

    private Layer line(Run run, LossCurve curve, LineColours colours, String name) {
        boolean excluded = study.excluded().contains(run.id());
        Stroke stroke = study.selected().contains(run.id()) ? SELECTED : LINE;
        return new Curve(
                places(curve),
                curve.loss(),
                excluded ? EXCLUDED : stroke.in(colours.paint(run)),
                excluded ? null : colours.mapped(run),
                name,
                NamePlacement.BESIDE);
    }

    private void addEnds(List<Layer> layers, List<Run> runs) {
        ColourScheme.of(study)
                .ifPresentOrElse(
                        scheme ->
                                layers.addAll(
                                        new RunLayers(this::end, Curves::reached)
                                                .coloured(scheme, runs)),
                        () -> addSizes(layers, runs));
    }

    /// A dot at the end of every line, the largest size on top.
    private void addSizes(List<Layer> layers, List<Run> runs) {
        List<Run> bySize =
                runs.stream().sorted(Comparator.comparingDouble(Run::parameters)).toList();
        Series x = Series.from(bySize, this::end);
        Series y = Series.from(bySize, Curves::reached);
        layers.add(
                new Points(
                        x,
                        y,
                        bySize.stream().map(Run::id).toList(),
                        Shape.DOT,
                        END,
                        Paint.FOREGROUND,
                        sizes(study, Series.from(bySize, Run::parameters)),
                        null));
    }

    private List<Layer> markers() {
        List<Run> runs = study.runs().runs().stream().filter(run -> !isLine(run)).toList();
        Study rest = study.withRuns(new RunSet(study.runs().name(), runs));
        Colouring sizes = sizes(study, Series.from(rest.included(), Run::parameters));
        return new RunLayers(this::place, Run::loss)
                .of(rest, ColourScheme.of(study), rest.included(), sizes);
    }

    private boolean isLine(Run run) {
        return run.curve() != null && against != Quantity.PARAMETERS;
    }

    private double end(Run run) {
        LossCurve curve = run.curve();
        return curve == null ? place(run) : places(curve).get(curve.size() - 1);
    }

    private double place(Run run) {
        return RunColours.value(against).applyAsDouble(run);
    }

    /// The loss at the end of a run's curve, whatever loss of it stands for the run.
    private static double reached(Run run) {
        LossCurve curve = run.curve();
        return curve == null ? run.loss() : curve.loss().get(curve.size() - 1);
    }

    private Series places(LossCurve curve) {
        return against == Quantity.COMPUTE ? curve.compute() : curve.tokens();
    }
}
