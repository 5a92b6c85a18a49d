package isoscope.ui.export;

import isoscope.export.Moving;
import isoscope.export.Provenance;
import isoscope.export.SourceLine;
import isoscope.plot.Study;
import isoscope.plot.charts.Figures;
import isoscope.runs.LoadOutcome;
import isoscope.session.Document;
import isoscope.session.data.DataSource;
import isoscope.ui.workspace.FigureSource;
import isoscope.ui.workspace.Recipe;
import isoscope.ui.workspace.ShownFigure;
import isoscope.ui.workspace.Workspace;
import java.util.List;

/// The figures of a window, with names for their files and the sources of their numbers.
///
/// @param document names the files and says what numbers of its runs come from
/// @param workspaces whose figures can be saved all at once
record ExportSubjects(Document document, List<Workspace> workspaces) {
    /// A figure among all as they are now.
    ExportSubject of(ShownFigure shown) {
        return new ExportSubject(
                named(Recipe.of(shown)),
                workspaces.stream()
                        .flatMap(workspace -> workspace.recipes().stream())
                        .map(this::named)
                        .toList());
    }

    private ExportSubject.Named named(Recipe recipe) {
        Study study = document.studyProperty().get();
        return new ExportSubject.Named(
                FigureFiles.name(recipe, study),
                recipe.figure(),
                provenance(recipe.source(), study),
                line(recipe.source(), study),
                moving(recipe, study));
    }

    private Moving moving(Recipe recipe, Study study) {
        return switch (recipe.source()) {
            case FigureSource.OpenRuns() when Figures.byId(recipe.id()).isPresent() ->
                    new Moving.Compute(study, document.looking().computeProperty().get());
            case FigureSource.Card(var charts, var values) -> new Moving.Variables(charts, values);
            case FigureSource.Laws _, FigureSource.Simulation _, FigureSource.OpenRuns _ ->
                    new Moving.Nothing();
        };
    }

    private Provenance provenance(FigureSource source, Study study) {
        return switch (source) {
            case FigureSource.OpenRuns() -> Provenance.of(read(), study);
            case FigureSource.Laws(var laws) -> Provenance.ofCard(laws);
            case FigureSource.Card(var charts, _) -> Provenance.ofCard(charts.laws());
            case FigureSource.Simulation(var words, var laws) ->
                    Provenance.ofSimulation(words, laws);
        };
    }

    private String line(FigureSource source, Study study) {
        return switch (source) {
            case FigureSource.OpenRuns() -> SourceLine.of(read(), study);
            case FigureSource.Laws(var laws) -> SourceLine.ofCard(laws);
            case FigureSource.Card(var charts, _) -> SourceLine.ofCard(charts.laws());
            case FigureSource.Simulation(var words, _) -> SourceLine.ofSimulation(words);
        };
    }

    private List<LoadOutcome.Loaded> read() {
        return document.data().dataProperty().get().stream()
                .flatMap(data -> data.sources().stream())
                .map(DataSource::loaded)
                .toList();
    }
}
