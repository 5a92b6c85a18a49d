package isoscope.cli;

import isoscope.export.Moving;
import isoscope.export.Provenance;
import isoscope.export.SourceLine;
import isoscope.law.LawFunctions;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.Sheet;
import isoscope.plot.Figure;
import isoscope.plot.NumberStyle;
import isoscope.plot.charts.LawFigure;
import isoscope.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Draws the cards of laws.
///
/// @param library every law
/// @param beside ids of laws that are drawn beside them
/// @param compute C, in FLOP; empty for where each sheet starts it
record CardExport(Library library, List<String> beside, Optional<Double> compute, Console console) {
    private static final String COMPUTE = "C";

    /// The ids of the cards that are asked for.
    ///
    /// @throws CommandFailure when there is no such law
    List<String> ids(String law) {
        List<String> all = library.ids();
        if (law.equals(ChartChoice.ALL)) {
            return all;
        }
        if (!all.contains(law)) {
            throw Usage.wrong(
                    Words.of(
                            "CHART: found no law %s, expected one that isoscope laws lists%s",
                            law, Usage.nearest(law, all)));
        }
        return List.of(law);
    }

    /// Draws the charts of these laws.
    ///
    /// @param numbers how C, N and D are written at ticks
    void write(List<String> ids, NumberStyle numbers, ChartWriter writer) {
        library.sheets().stream()
                .filter(sheet -> ids.contains(sheet.card().id()))
                .forEach(sheet -> write(sheet, numbers, writer));
    }

    private void write(Sheet sheet, NumberStyle numbers, ChartWriter writer) {
        LawFigure charts = charts(sheet);
        String id = sheet.card().id();
        if (compute.isPresent() && charts.law().variable(COMPUTE).isEmpty() && beside.isEmpty()) {
            console.warn(Words.of("%s has no compute C: --compute changes nothing.", id));
        }
        Map<String, Double> values = compute.map(now -> Map.of(COMPUTE, now)).orElse(Map.of());
        Optional<Figure> drawn = charts.at(values);
        if (drawn.isEmpty()) {
            console.warn(Words.of("%s has no chart: no result depends on a variable.", id));
        }
        drawn.map(numbers::of)
                .ifPresent(figure ->
                        writer.write(
                                figure.id(),
                                figure,
                                SourceLine.ofCard(charts.laws()),
                                Provenance.ofCard(charts.laws()),
                                new Moving.Variables(charts, values)));
    }

    private LawFigure charts(Sheet sheet) {
        LawFigure figure = LawFigure.of(sheet, library::byId);
        for (String id : beside) {
            figure = figure.with(new LawFunctions(new LawFinder(library).law("--law", id)));
        }
        return figure;
    }
}
