package isoscope.plot.charts;

import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Study;
import isoscope.plot.charts.FitCheck.Impossible;
import isoscope.plot.charts.FitCheck.Possible;
import isoscope.quantity.Quantity;

/// A chart that asks whether the fitted law can be trusted: drawn when there is a law with residuals, else a frame that
/// says why there is none.
interface CheckFigure extends FigureBuilder {
    /// The quantity that colours the runs.
    Quantity colouring();

    /// The chart of a law that has residuals.
    Figure drawn(CheckPanel panel);

    @Override
    default Figure build(Study study, double compute, AxisRanges view) {
        return switch (FitCheck.of(study)) {
            case Possible check ->
                    moveTo(drawn(CheckPanel.of(study, check, colouring(), view)), study, compute);
            case Impossible why ->
                    moveTo(CheckFigures.refused(id(), why, study, view), study, compute);
        };
    }

    /// No intervals.
    @Override
    default Study shown(Study study) {
        return study.withoutReview().withEnsemble(null);
    }

    @Override
    default Figure moveTo(Figure built, Study study, double compute) {
        return CheckFigures.moved(built, compute);
    }
}
