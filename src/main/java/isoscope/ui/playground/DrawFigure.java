package isoscope.ui.playground;

import isoscope.law.ScalingLaw;
import isoscope.plan.Conditions;
import isoscope.plan.PlanLaw;
import isoscope.plot.Figure;
import isoscope.plot.Paint;
import isoscope.plot.charts.RecoveryFigure;
import isoscope.plot.charts.RecoveryFigure.Frontier;
import isoscope.ui.playground.Draw.Found;
import isoscope.words.Words;
import java.util.List;

/// The figure of a draw.
final class DrawFigure {
    private DrawFigure() {}

    static Figure of(Draw draw) {
        PlanLaw truth = draw.simulation().truth().law();
        List<Frontier> found =
                draw.found().stream()
                        .flatMap(each -> each.law().stream().map(law -> frontier(each, law)))
                        .toList();
        return new RecoveryFigure(
                        draw.runs(),
                        new Frontier(
                                Words.of("Truth"),
                                Paint.FOREGROUND,
                                budget -> truth.best(budget, Conditions.NONE).parameters()),
                        budget -> truth.leastLoss(budget, Conditions.NONE),
                        found,
                        draw.simulation().compute())
                .figure();
    }

    private static Frontier frontier(Found found, ScalingLaw law) {
        return new Frontier(
                found.method().shortTitle(),
                MethodPaints.of(found.method()),
                budget -> law.split(budget).parameters());
    }
}
