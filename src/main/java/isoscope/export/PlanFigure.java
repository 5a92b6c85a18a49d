package isoscope.export;

import isoscope.law.ScalingLaw;
import isoscope.plan.Alternative;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanQuantity;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.Figures;
import isoscope.runs.RunSet;
import isoscope.runs.file.KnownModels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The figure of a plan: how its law and the others split compute.
final class PlanFigure {
    private static final ExportSize SIZE = new ExportSize(220, 120, 96, 9);

    private PlanFigure() {}

    /// The figure as SVG; empty of a law that says nothing of how compute is split.
    static Optional<String> svg(PlanAnswer answer) {
        return answer.planner().law().law() instanceof ScalingLaw law
                ? Optional.of(svg(answer, law))
                : Optional.empty();
    }

    private static String svg(PlanAnswer answer, ScalingLaw law) {
        Study study = Study.of(RunSet.EMPTY, laws(answer, law), KnownModels.load());
        Figure figure =
                Figures.byId("allocation")
                        .orElseThrow()
                        .usual()
                        .build(
                                study,
                                answer.plan().value(PlanQuantity.TRAINING_FLOP),
                                AxisRanges.AUTOMATIC);
        return FigureWriter.inlineSvg(
                new ExportRequest(figure, SIZE, Theme.PRINT, Provenance.of(List.of(), study)));
    }

    /// The law of the plan, and those whose splits stand beside it.
    private static List<ScalingLaw> laws(PlanAnswer answer, ScalingLaw law) {
        return Stream.concat(
                        Stream.of(law),
                        answer.alternatives().stream()
                                .map(Alternative::id)
                                .flatMap(id -> answer.planner().library().byId(id).stream())
                                .filter(ScalingLaw.class::isInstance)
                                .map(ScalingLaw.class::cast))
                .toList();
    }
}
