package isoscope.plot.charts;

import isoscope.law.ComputeAllocation;
import isoscope.law.ScalingLaw;
import isoscope.plot.Axis;
import isoscope.plot.Axis.Scale;
import isoscope.plot.Axis.TickStyle;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Layer.Orientation;
import isoscope.plot.Layer.Rule;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import isoscope.plot.Range;
import isoscope.plot.Stroke;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How each law spends a budget: best parameters and best tokens, or the tokens of each parameter, against compute; and
/// beside them the sizes at the cursor's compute relative to one law's optimum.
public final class AllocationFigure implements FigureBuilder {
    private static final Cell WHOLE = new Cell(0, 0, 0.55, 1);
    private static final Cell UPPER = new Cell(0, 0, 0.55, 0.48);
    private static final Cell LOWER = new Cell(0, 0.48, 0.55, 0.52);

    private final Shown shown;
    private final List<BestPart> parts;
    private final Bands bands = new Bands();

    /// The quantities drawn against compute.
    public enum Shown {
        /// N* above D*.
        SIZES,
        /// D*/N*.
        TOKENS_PER_PARAMETER;

        private List<BestPart> parts() {
            return switch (this) {
                case SIZES -> List.of(BestPart.PARAMETERS, BestPart.TOKENS);
                case TOKENS_PER_PARAMETER -> List.of(BestPart.TOKENS_PER_PARAMETER);
            };
        }
    }

    /// Best parameters above best tokens.
    public AllocationFigure() {
        this(Shown.SIZES);
    }

    /// This against compute.
    public AllocationFigure(Shown shown) {
        this.shown = shown;
        parts = shown.parts();
    }

    @Override
    public String id() {
        return "allocation";
    }

    @Override
    public Figure build(Study study, double compute, AxisRanges view) {
        Extent extent = Extent.of(study);
        Axis x = Axes.of(Quantity.COMPUTE, Axes.title(Quantity.COMPUTE), view, extent.compute());
        List<Panel> panels = new ArrayList<>();
        for (int row = 0; row < parts.size(); row++) {
            panels.add(panel(study, row, x, view));
        }
        panels.add(bars(study, extent.compute(), view));
        Figure figure = new Figure(id(), description(study), panels);
        return moveTo(figure.withNote(CountNote.of(study)), study, compute);
    }

    @Override
    public Figure moveTo(Figure built, Study study, double compute) {
        List<Panel> panels = new ArrayList<>();
        for (int row = 0; row < parts.size(); row++) {
            Layer rule = row == 0 ? Cursor.rule(compute) : Cursor.bareRule(compute);
            Panel panel = built.panels().get(row);
            panels.add(panel.withLive(cursor(study, compute, parts.get(row), rule)));
        }
        panels.add(built.panels().getLast().withLive(SplitBars.of(study, compute)));
        return built.withPanels(panels);
    }

    private Panel panel(Study study, int row, Axis x, AxisRanges view) {
        BestPart part = parts.get(row);
        boolean last = row == parts.size() - 1;
        return new Panel(
                part.id(),
                last ? (row == 0 ? WHOLE : LOWER) : UPPER,
                last ? x : Axes.unlabelled(x),
                part.along(study, view, x.range()),
                layers(study, x.range(), part, row == 0 ? Words.of("beyond your largest run") : ""),
                List.of());
    }

    private List<Layer> layers(Study study, Range compute, BestPart part, String beyond) {
        if (study.laws().isEmpty()) {
            return Notices.only(
                    Words.of("Allocation compares laws, and none is shown."),
                    Words.of("Show a law from the top bar."));
        }
        List<Layer> layers =
                new ArrayList<>(bands.of(study, ComputeAllocation::compute, part.value()));
        layers.addAll(LargestRun.rule(study, beyond));
        layers.addAll(lines(part, NamePlacement.END).of(study, compute));
        layers.addAll(Landmarks.layers(study, ComputeAllocation::compute, part.value()));
        return layers;
    }

    private static List<Layer> cursor(Study study, double compute, BestPart part, Layer rule) {
        List<Layer> layers = new ArrayList<>();
        layers.add(rule);
        layers.addAll(lines(part, NamePlacement.NONE).dots(study, compute));
        return layers;
    }

    private static LawLines lines(BestPart part, NamePlacement names) {
        return new LawLines(ComputeAllocation::compute, part.value(), names, false);
    }

    private static Panel bars(Study study, Range compute, AxisRanges view) {
        Optional<ScalingLaw> reference = SplitBars.reference(study);
        String title =
                reference
                        .map(law ->
                                Words.of(
                                        "Model size against the optimum of %s",
                                        ReferenceLaws.inWords(law)))
                        .orElse(Words.of("Model size"));
        Axis x =
                new Axis(
                        "ratio",
                        title,
                        Scale.LOG,
                        view.of("ratio").orElse(SplitBars.range(study, compute)),
                        TickStyle.RATIO,
                        true);
        Axis y = new Axis("row", "", Scale.LINEAR, new Range(0, 1), TickStyle.DECIMAL, false);
        List<Layer> layers =
                reference
                        .<List<Layer>>map(law ->
                                List.of(
                                        new Rule(
                                                Orientation.VERTICAL,
                                                1,
                                                Stroke.solid(LawStyle.of(law).paint(), 1.75),
                                                "",
                                                "")))
                        .orElse(List.of());
        return new Panel("split", SplitBars.cell(study), x, y, layers, List.of());
    }

    private String description(Study study) {
        return Words.of(
                "%s against compute for %d laws, and their splits of one budget.",
                switch (shown) {
                    case SIZES -> Words.of("Best parameters and best tokens");
                    case TOKENS_PER_PARAMETER -> Words.of("Best tokens per parameter");
                },
                study.laws().size());
    }
}
