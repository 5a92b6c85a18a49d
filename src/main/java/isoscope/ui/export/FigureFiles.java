package isoscope.ui.export;

import isoscope.law.Law;
import isoscope.plot.Study;
import isoscope.ui.workspace.FigureSource;
import isoscope.ui.workspace.Recipe;
import isoscope.words.Words;
import java.util.List;

/// Names of exported files.
final class FigureFiles {
    private FigureFiles() {}

    /// A name for a figure's file before its ending: of a chart of the open runs as [#name(String, Study)] says, of any other
    /// figure with its law, such as `deviation-chinchilla-a3`.
    static String name(Recipe recipe, Study study) {
        return switch (recipe.source()) {
            case FigureSource.OpenRuns() -> name(recipe.id(), study);
            case FigureSource.Laws(var laws) -> name(recipe.id(), laws);
            case FigureSource.Card(var charts, _) -> name(recipe.id(), charts.laws());
            case FigureSource.Simulation(_, var laws) -> name(recipe.id(), laws);
        };
    }

    private static String name(String figure, List<? extends Law> laws) {
        String plain = figure.replace(':', '-');
        return laws.stream()
                .findFirst()
                .map(law -> "-" + law.id())
                .filter(law -> !plain.endsWith(law))
                .map(plain::concat)
                .orElse(plain);
    }

    /// A name for a figure's file before its ending, such as `isoloss-fitted-240runs`: the chart, the first law that
    /// stands for it, and how many runs took part.
    ///
    /// @param figure its id
    static String name(String figure, Study study) {
        String law =
                study.fitted() != null
                        ? "-fitted"
                        : study.laws().stream()
                                .findFirst()
                                .map(first -> "-" + first.id())
                                .orElse("");
        List<?> runs = study.included();
        String counted = runs.isEmpty() ? "" : Words.verbatim("-%druns", runs.size());
        return figure + law + counted;
    }
}
