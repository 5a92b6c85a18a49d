package isoscope.plot.charts;

import isoscope.fit.frontier.Envelope;
import isoscope.fit.frontier.Envelope.Found;
import isoscope.fit.frontier.Envelope.NotEnough;
import isoscope.plot.Axis;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import isoscope.plot.Range;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Loss against what was spent: every run as it trains where the file has its curve, as a point where it has one loss,
/// coloured by model size; and over compute the lower envelope with a power law, and how far it is off.
public final class LossCurvesFigure implements FigureBuilder {
    private static final Cell CURVES = new Cell(0, 0, 1, 0.65);
    private static final Cell RESIDUALS = new Cell(0, 0.65, 1, 0.35);
    private static final Range NO_LOSSES = new Range(2, 6);

    private final Quantity against;
    private final Latest<List<Run>, Envelope> envelope;
    private final EnvelopeBand band = new EnvelopeBand();
    private final Latest<RunSet, CurveExtent> extent;

    /// Losses against a quantity.
    ///
    /// @param against compute, tokens or parameters
    public LossCurvesFigure(Quantity against) {
        this(against, new Latest<>(Envelope::of));
    }

    private LossCurvesFigure(Quantity against, Latest<List<Run>, Envelope> envelope) {
        if (against == Quantity.LOSS) {
            throw new IllegalArgumentException(
                    "expected compute, tokens or parameters, found loss");
        }
        this.against = against;
        this.envelope = envelope;
        extent = new Latest<>(runs -> CurveExtent.of(runs, against));
    }

    /// The same runs against another quantity.
    public LossCurvesFigure against(Quantity other) {
        return new LossCurvesFigure(other, envelope);
    }

    @Override
    public boolean isPrepared(Study study) {
        return envelope.knows(study.included());
    }

    @Override
    public void prepare(Study study, BooleanSupplier cancelled) {
        envelope.of(study.included());
        for (Run run : study.runs().runs()) {
            LossCurve curve = run.curve();
            if (curve != null && !cancelled.getAsBoolean()) {
                curve.prepare();
            }
        }
    }

    /// The envelope of the included runs, as the figure of that study shows it.
    public Envelope envelope(Study study) {
        return envelope.of(study.included());
    }

    @Override
    public String id() {
        return "loss-curves";
    }

    @Override
    public Figure build(Study study, double compute, AxisRanges view) {
        Curves curves = new Curves(study, against);
        Axis x = Axes.of(against, Axes.title(against), view, whole(study));
        Optional<Found> found = found(study);
        Range losses = losses(study, found, x.range());
        Axis loss = Axes.ofLoss(study, view, losses);
        boolean strip = found.isPresent() && study.shows("residuals");
        List<Panel> panels = new ArrayList<>();
        panels.add(
                new Panel(
                        "curves",
                        strip ? CURVES : Cell.WHOLE,
                        strip ? Axes.unlabelled(x) : x,
                        loss,
                        layers(study, curves, x),
                        List.of()));
        if (strip) {
            panels.add(EnvelopeLayers.residuals(study, found.get(), RESIDUALS, x, view));
        }
        return moveTo(new Figure(id(), description(study), panels), study, compute);
    }

    @Override
    public Figure moveTo(Figure built, Study study, double compute) {
        List<Panel> panels = new ArrayList<>();
        for (Panel panel : built.panels()) {
            panels.add(panel.withLive(cursor(study, compute, panel)));
        }
        return built.withPanels(panels);
    }

    private List<Layer> cursor(Study study, double compute, Panel panel) {
        if (against != Quantity.COMPUTE) {
            return optimum(study, compute);
        }
        if (panel.id().equals("residuals")) {
            return List.of(Cursor.bareRule(compute));
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(Cursor.rule(compute));
        if (study.shows("envelope-fit")) {
            found(study)
                    .ifPresent(
                            found -> layers.addAll(EnvelopePrediction.of(study, found, compute)));
        }
        return layers;
    }

    /// Where compute is not on the axis, the judging law's best size or data for it stands for the cursor.
    private List<Layer> optimum(Study study, double compute) {
        return study.referenceLaw()
                .map(law -> law.split(compute))
                .<List<Layer>>map(split ->
                        List.of(
                                against == Quantity.TOKENS
                                        ? Cursor.rule(split.tokens(), "D*", compute)
                                        : Cursor.rule(split.parameters(), "N*", compute)))
                .orElse(List.of());
    }

    private List<Layer> layers(Study study, Curves curves, Axis x) {
        if (study.runs().size() == 0) {
            return Notices.only(
                    Words.of("Loss curves need runs, and no file is open."),
                    Words.of("Open a file of training runs, with one row per run or per step."));
        }
        List<Layer> layers = new ArrayList<>(curves.layers());
        found(study)
                .ifPresent(found -> {
                    layers.addAll(band.of(study));
                    layers.addAll(EnvelopeLayers.of(study, found, x.range()));
                });
        return layers;
    }

    private Range whole(Study study) {
        return study.runs().size() == 0
                ? Extent.of(study).of(against)
                : extent.of(study.runs()).span();
    }

    /// Every loss after warm-up, and what the envelope's law comes to at the right end.
    private Range losses(Study study, Optional<Found> found, Range x) {
        if (study.runs().size() == 0) {
            return NO_LOSSES;
        }
        Range measured = extent.of(study.runs()).losses();
        double reached =
                found.map(envelope -> envelope.law().loss(x.high())).orElse(measured.low());
        return new Range(0.94 * Math.min(measured.low(), reached), 1.03 * measured.high());
    }

    private Optional<Found> found(Study study) {
        if (against != Quantity.COMPUTE) {
            return Optional.empty();
        }
        return switch (envelope(study)) {
            case Found found -> Optional.of(found);
            case NotEnough _ -> Optional.empty();
        };
    }

    private String description(Study study) {
        return Words.of(
                "Loss of %d runs against %s, coloured by parameters.",
                study.runs().size(), Axes.title(against));
    }
}
