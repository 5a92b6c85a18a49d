package isoscope.cli;

import isoscope.export.Provenance;
import isoscope.export.SourceLine;
import isoscope.law.LawFunctions;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.Sheet;
import isoscope.plot.Figure;
import isoscope.plot.charts.LawFigure;
import isoscope.quantity.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Draws the cards of laws.
///
/// @param library every law
/// @param beside ids of laws that are drawn beside them
/// @param compute C, in FLOP; empty for where each sheet starts it
record CardExport(Library library, List<String> beside, Optional<Double> compute, Console console) {
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
    void write(List<String> ids, ChartWriter writer) {
        for (Sheet sheet : library.sheets()) {
            if (ids.contains(sheet.card().id())) {
                figure(sheet)
                        .ifPresentOrElse(
                                figure -> write(sheet, figure, writer),
                                () ->
                                        console.warn(
                                                sheet.card().id()
                                                        + " has no chart: nothing of it changes."));
            }
        }
    }

    private Optional<Figure> figure(Sheet sheet) {
        LawFigure figure = LawFigure.of(sheet, library::byId);
        for (String id : beside) {
            figure = figure.with(new LawFunctions(new LawFinder(library).law("--law", id)));
        }
        return figure.at(compute.map(now -> Map.of("C", now)).orElse(Map.of()));
    }

    private static void write(Sheet sheet, Figure figure, ChartWriter writer) {
        writer.write(figure.id(), figure, SourceLine.of(sheet), Provenance.of(sheet));
    }
}
