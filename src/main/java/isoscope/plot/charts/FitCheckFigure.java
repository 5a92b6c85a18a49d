package isoscope.plot.charts;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import isoscope.plot.Study;
import isoscope.plot.charts.FitCheck.Impossible;
import isoscope.plot.charts.FitCheck.Possible;
import isoscope.quantity.Quantity;
import java.util.List;

/// Whether the fitted law can be trusted, in two panels: parity or normal quantiles at the left, residuals at the right.
///
/// @param against what the horizontal axis of the residuals measures
/// @param colouring what colours the runs
/// @param qq whether the left panel shows normal quantiles
public record FitCheckFigure(Quantity against, Quantity colouring, boolean qq)
        implements FigureBuilder {
    private static final Cell LEFT = new Cell(0, 0, 0.5, 1);
    private static final Cell RIGHT = new Cell(0.5, 0, 0.5, 1);

    @Override
    public String id() {
        return "fit-check";
    }

    @Override
    public Figure build(Study study, double compute, AxisRanges view) {
        return switch (FitCheck.of(study)) {
            case Possible check ->
                    moveTo(drawn(CheckPanel.of(study, check, colouring, view)), study, compute);
            case Impossible why ->
                    moveTo(CheckFigures.refused(id(), why, study, view), study, compute);
        };
    }

    @Override
    public Figure moveTo(Figure built, Study study, double compute) {
        return CheckFigures.moved(built, compute);
    }

    private Figure drawn(CheckPanel panel) {
        Panel left =
                qq ? panel.quantiles(LEFT, QuantileLayers.of(panel.check())) : panel.parity(LEFT);
        String description =
                "%s at the left and residuals against %s at the right for %d runs, %s."
                        .formatted(
                                qq ? "Normal quantiles" : "Predicted against measured loss",
                                Axes.title(against),
                                panel.check().included().size(),
                                panel.check().inWords());
        return new Figure(id(), description, List.of(left, panel.residuals(RIGHT, against, false)));
    }
}
