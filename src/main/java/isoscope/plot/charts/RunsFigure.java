package isoscope.plot.charts;

import isoscope.plot.Axis;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Layer;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import isoscope.plot.Study;
import isoscope.quantity.Quantity;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;

/// Every run by its compute and model size, coloured by loss: what the data covers, and where to select from.
public record RunsFigure() implements FigureBuilder {
    private static final double MARGIN = 1.8;

    @Override
    public String id() {
        return "runs";
    }

    @Override
    public Figure build(Study study, double compute, AxisRanges view) {
        Extent extent = Extent.of(study);
        Axis x =
                Axes.of(
                        Quantity.COMPUTE,
                        Words.of("Compute C (FLOP)"),
                        view,
                        Extent.around(study, Run::compute, MARGIN, extent.compute()));
        Axis y =
                Axes.of(
                        Quantity.PARAMETERS,
                        Axes.title(Quantity.PARAMETERS),
                        view,
                        Extent.around(study, Run::parameters, MARGIN, extent.parameters()));
        List<Layer> layers =
                new ArrayList<>(
                        new RunLayers(Run::compute, Run::parameters)
                                .of(
                                        study,
                                        Run::loss,
                                        LossScale.of(study, extent.compute())::colouring));
        layers.addAll(ColourScheme.bar(study, List.of()));
        if (study.runs().size() == 0) {
            layers.add(
                    Notices.of(
                            Words.of("No runs are open."),
                            Words.of("Open a file of training runs.")));
        }
        Panel panel = new Panel("scatter", Cell.WHOLE, x, y, layers, List.of());
        String description =
                Words.of(
                        "%d runs by compute and parameters, coloured by loss; %d excluded from fits.",
                        study.runs().size(), study.excluded().size());
        return moveTo(new Figure(id(), description, List.of(panel)), study, compute);
    }

    /// Of laws only the one that the scale of losses follows.
    @Override
    public Study shown(Study study) {
        return study.withReferenceLawOnly();
    }

    @Override
    public Figure moveTo(Figure built, Study study, double compute) {
        Panel panel = built.panels().getFirst();
        return built.withPanels(List.of(panel.withLive(List.of(Cursor.rule(compute)))));
    }
}
