package isoscope.export;

import isoscope.law.ScalingLaw;
import isoscope.plan.Alternative;
import isoscope.plan.Candidate;
import isoscope.plan.PlanAnswer;
import isoscope.plan.PlanQuantity;
import isoscope.plan.report.PlanDrawing;
import isoscope.plot.AxisRanges;
import isoscope.plot.Figure;
import isoscope.plot.Study;
import isoscope.plot.Theme;
import isoscope.plot.charts.Figures;
import isoscope.plot.plans.DeviationFigure;
import isoscope.runs.RunSet;
import isoscope.runs.file.KnownModels;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The figures on the page of a plan.
///
/// @param figures those that its law has
/// @param provenance of their numbers
record PlanFigures(Map<PlanDrawing, Figure> figures, Provenance provenance) {
    /// The figures of an answer: a law that tells no loss of sizes, or does not split compute, has not all of them.
    static PlanFigures of(PlanAnswer answer) {
        Study study = study(answer);
        Map<PlanDrawing, Figure> figures = new EnumMap<>(PlanDrawing.class);
        for (PlanDrawing drawing : PlanDrawing.values()) {
            figure(drawing, answer, study).ifPresent(figure -> figures.put(drawing, figure));
        }
        return new PlanFigures(figures, Provenance.of(List.of(), study));
    }

    /// A figure at a size, as it stands on paper.
    ExportRequest request(PlanDrawing drawing, ExportSize size) {
        Figure figure = figures.get(drawing);
        if (figure == null) {
            throw new IllegalArgumentException("there is no figure " + drawing);
        }
        return new ExportRequest(figure, size, Theme.PRINT, provenance);
    }

    private static Optional<Figure> figure(PlanDrawing drawing, PlanAnswer answer, Study study) {
        return switch (drawing) {
            case DEVIATION -> curve(answer);
            case SPLITS ->
                    study.laws().isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    Figures.byId("allocation")
                                            .orElseThrow()
                                            .usual()
                                            .build(
                                                    study,
                                                    answer.plan().value(PlanQuantity.TRAINING_FLOP),
                                                    AxisRanges.AUTOMATIC));
        };
    }

    /// With the cursor at the plan, and only the other plans of its law: the splits of other laws have a figure of their own.
    private static Optional<Figure> curve(PlanAnswer answer) {
        Candidate whole = answer.beside().whole();
        return DeviationFigure.of(
                answer,
                DeviationFigure.Measure.COMPUTE,
                plan -> !plan.id().equals(whole.id()) && answer.beside().law(plan).isEmpty(),
                whole);
    }

    /// The law of the plan, which judges, and those whose splits stand beside it; none where it does not split compute itself.
    private static Study study(PlanAnswer answer) {
        Study none = Study.of(RunSet.EMPTY, List.of(), KnownModels.load());
        return answer.planner().law().law() instanceof ScalingLaw law
                ? none.withLaws(Stream.concat(Stream.of(law), others(answer)).toList())
                        .withReferenceLaw(law)
                : none;
    }

    private static Stream<ScalingLaw> others(PlanAnswer answer) {
        return answer.alternatives().stream()
                .map(Alternative::id)
                .flatMap(id -> answer.planner().library().byId(id).stream())
                .filter(ScalingLaw.class::isInstance)
                .map(ScalingLaw.class::cast);
    }
}
