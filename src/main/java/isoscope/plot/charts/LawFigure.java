package isoscope.plot.charts;

import isoscope.law.Law;
import isoscope.law.LawFunctions;
import isoscope.law.LawFunctions.Result;
import isoscope.law.Variable;
import isoscope.law.sheet.Claim;
import isoscope.law.sheet.LawChart;
import isoscope.law.sheet.Sheet;
import isoscope.plot.Figure;
import isoscope.plot.Panel;
import isoscope.plot.Panel.Cell;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The charts of a law's card: those its sheet chooses, else the first result that changes with each variable.
///
/// @param law whose results are drawn
/// @param charts in reading order
/// @param named the laws that charts name beside it
/// @param compared other laws that are drawn on every chart whose variable and results they have
public record LawFigure(
        LawFunctions law,
        List<LawChart> charts,
        List<LawFunctions> named,
        List<LawFunctions> compared) {
    /// The beginning of the ids of figures of laws.
    public static final String PREFIX = "law:";

    private static final int MOST = 4;

    /// Copies the lists.
    public LawFigure {
        charts = List.copyOf(charts);
        named = List.copyOf(named);
        compared = List.copyOf(compared);
    }

    /// The charts of a sheet, other laws beside them as the sheet says.
    ///
    /// @param library where other laws are found
    public static LawFigure of(Sheet sheet, LawLookup library) {
        LawFunctions law = new LawFunctions(sheet.law());
        List<LawChart> charts = sheet.charts().isEmpty() ? usual(law) : sheet.charts();
        return new LawFigure(law, charts, named(charts, library), List.of());
    }

    /// The chart that shows what is wrong with a claim.
    public static Optional<Figure> of(Claim.Chart shown, LawLookup library) {
        List<LawChart> charts = List.of(shown.chart());
        return new LawFigure(shown.law(), charts, named(charts, library), List.of()).at(shown.at());
    }

    private static List<LawFunctions> named(List<LawChart> charts, LawLookup library) {
        return charts.stream()
                .flatMap(chart -> chart.beside().stream())
                .distinct()
                .flatMap(id -> library.find(id).stream())
                .map(LawFunctions::new)
                .toList();
    }

    /// Finds laws.
    @FunctionalInterface
    public interface LawLookup {
        /// The law of that id, if there is one.
        Optional<Law> find(String id);
    }

    private static List<LawChart> usual(LawFunctions law) {
        return law.variables().stream()
                .flatMap(variable -> usual(law, variable).stream())
                .limit(MOST)
                .toList();
    }

    private static Optional<LawChart> usual(LawFunctions law, Variable variable) {
        return law.results().stream()
                .map(Result::name)
                .map(result -> new LawChart(variable, result))
                .filter(chart ->
                        new LawPanel(law, chart, Map.of(), List.of()).panel("").isPresent())
                .findFirst();
    }

    /// The law and those beside it.
    public List<Law> laws() {
        return Stream.of(List.of(law), named, compared)
                .flatMap(List::stream)
                .map(LawFunctions::law)
                .distinct()
                .toList();
    }

    /// The figure with another law on every chart that it can be on.
    public LawFigure with(LawFunctions other) {
        return new LawFigure(
                law, charts, named, Stream.concat(compared.stream(), Stream.of(other)).toList());
    }

    /// The figure where variables have values.
    ///
    /// @param values of the variables; one that has none is where it starts
    /// @return empty for a law of which nothing changes
    public Optional<Figure> at(Map<String, Double> values) {
        List<Panel> panels = new ArrayList<>();
        Map<String, Double> held = law.all(values);
        for (LawChart chart : charts) {
            new LawPanel(law, chart, held, beside(chart))
                    .panel("chart-" + (panels.size() + 1))
                    .ifPresent(panels::add);
        }
        return panels.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Figure(
                                PREFIX + law.law().id(),
                                Words.of("Charts of the law %s", law.law().card().name()),
                                onGrid(panels)));
    }

    /// The charts that have a panel where variables have values, in the order of the panels.
    public List<LawChart> drawn(Map<String, Double> values) {
        Map<String, Double> held = law.all(values);
        return charts.stream()
                .filter(chart ->
                        new LawPanel(law, chart, held, beside(chart)).panel("").isPresent())
                .toList();
    }

    /// The lines of a chart in drawing order: the last ones are the law's own, one a result.
    public List<LawLine> lines(LawChart chart) {
        return new LawCurves(law, chart, Map.of(), beside(chart)).lines();
    }

    private List<LawFunctions> beside(LawChart chart) {
        return Stream.concat(
                        named.stream()
                                .filter(other -> chart.beside().contains(other.law().id()))
                                .filter(other -> !isCompared(other)),
                        compared.stream())
                .toList();
    }

    private boolean isCompared(LawFunctions other) {
        return compared.stream().anyMatch(law -> law.law().id().equals(other.law().id()));
    }

    /// Its charts in rows of two; of an odd number the first has a row to itself.
    private static List<Panel> onGrid(List<Panel> panels) {
        int alone = panels.size() % 2;
        int rows = alone + panels.size() / 2;
        List<Panel> placed = new ArrayList<>();
        for (int place = 0; place < panels.size(); place++) {
            int half = place + alone;
            int row = half / 2;
            double top = (double) row / rows;
            boolean isAlone = place < alone;
            Cell cell =
                    isAlone
                            ? new Cell(0, 0, 1, 1.0 / rows)
                            : new Cell(half % 2 / 2.0, top, 0.5, 1.0 / rows);
            placed.add(panels.get(place).in(cell));
        }
        return placed;
    }

    /// A figure with its charts one below another, for a place that is not wide.
    public static Figure inOneColumn(Figure figure) {
        int rows = figure.panels().size();
        List<Panel> placed = new ArrayList<>();
        for (Panel panel : figure.panels()) {
            Cell cell = new Cell(0, (double) placed.size() / rows, 1, 1.0 / rows);
            placed.add(panel.in(cell));
        }
        return figure.withPanels(placed);
    }
}
