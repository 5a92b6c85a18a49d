package isoscope.plot.charts;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Panel.Cell;
import isoscope.plot.Study;
import isoscope.plot.charts.FitCheck.Impossible;
import isoscope.plot.charts.FitCheck.Possible;
import isoscope.quantity.Quantity;
import java.util.List;

/// How far each run lies above or below the fitted law, against what it was given.
///
/// @param against what the horizontal axis measures
/// @param colouring what colours the runs
public record ResidualsFigure(Quantity against, Quantity colouring) implements FigureBuilder {
    @Override
    public String id() {
        return "residuals";
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
        String description =
                "Measured less fitted loss of %d runs against %s, %s."
                        .formatted(
                                panel.check().included().size(),
                                Axes.title(against),
                                panel.check().inWords());
        boolean withBar = colouring != against;
        return new Figure(
                id(), description, List.of(panel.residuals(Cell.WHOLE, against, withBar)));
    }
}
