package isoscope.plot.charts;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Panel.Cell;
import isoscope.plot.Study;
import isoscope.plot.charts.FitCheck.Impossible;
import isoscope.plot.charts.FitCheck.Possible;
import isoscope.quantity.Quantity;
import java.util.List;

/// The log-residuals of the runs in order against those of a normal distribution: whether a few runs lie further off than
/// chance puts them.
///
/// @param colouring what colours the runs
public record QqFigure(Quantity colouring) implements FigureBuilder {
    @Override
    public String id() {
        return "qq";
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
        QuantileLayers quantiles = QuantileLayers.of(panel.check());
        return new Figure(
                id(), quantiles.description(), List.of(panel.quantiles(Cell.WHOLE, quantiles)));
    }
}
