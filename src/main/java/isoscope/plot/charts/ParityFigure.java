package isoscope.plot.charts;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Panel.Cell;
import isoscope.plot.Study;
import isoscope.plot.charts.FitCheck.Impossible;
import isoscope.plot.charts.FitCheck.Possible;
import isoscope.quantity.Quantity;
import java.util.List;

/// The loss the fitted law predicts for each run against the loss it reached.
///
/// @param colouring what colours the runs
public record ParityFigure(Quantity colouring) implements FigureBuilder {
    @Override
    public String id() {
        return "parity";
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
                "Predicted against measured loss of %d runs, %s."
                        .formatted(panel.check().included().size(), panel.check().inWords());
        return new Figure(id(), description, List.of(panel.parity(Cell.WHOLE)));
    }
}
