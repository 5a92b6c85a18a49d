package isoscope.export;

import isoscope.law.LawFunctions;
import isoscope.law.LawFunctions.Result;
import isoscope.law.Variable;
import isoscope.law.sheet.LawChart;
import isoscope.plot.Panel;
import isoscope.plot.charts.LawFigure;
import isoscope.plot.charts.LawLine;
import isoscope.report.LawJavaScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The card of a law as the script of a page knows it: functions of its variables, and the lines of each panel.
final class PageCard {
    private final LawFigure charts;
    private final Map<String, Double> values;
    private final PageDrawing drawing;
    private final List<Told> told = new ArrayList<>();

    /// @param moving the charts, and where their variables stand
    /// @param drawing the figure of it
    PageCard(Moving.Variables moving, PageDrawing drawing) {
        this.charts = moving.charts();
        this.drawing = drawing;
        values = charts.law().all(moving.values());
        results().forEach(result -> place(charts.law(), result));
    }

    /// A function of the page.
    private record Told(LawFunctions law, Result result) {}

    /// The law that the card is about.
    LawFunctions law() {
        return charts.law();
    }

    /// The results that it has constants for.
    List<Result> results() {
        return law().results().stream().filter(each -> each.function().isPresent()).toList();
    }

    /// The value of a variable first.
    double value(Variable variable) {
        return variable.in(values);
    }

    /// The value of a result first.
    double value(Result result) {
        return law().value(result, values).orElse(Double.NaN);
    }

    private int place(LawFunctions law, Result result) {
        Told one = new Told(law, result);
        if (!told.contains(one)) {
            told.add(one);
        }
        return told.indexOf(one);
    }

    /// The variables as a list of objects.
    String variables() {
        return Literal.list(
                law().variables(),
                variable ->
                        new Literal()
                                .withText("name", variable.name())
                                .withText("unit", variable.unit())
                                .with("low", variable.low())
                                .with("high", variable.high())
                                .with("value", value(variable))
                                .text());
    }

    /// The part of a panel that moves. All panels are asked for before [#functions].
    String live(Panel panel) {
        int place =
                drawing.panels().stream()
                        .map(each -> each.panel().id())
                        .toList()
                        .indexOf(panel.id());
        LawChart chart = charts.drawn(values).get(place);
        return new Literal()
                .withText("variable", chart.x())
                .with("lines", Literal.list(charts.lines(chart), this::line))
                .with("dots", Literal.list(own(chart), this::line))
                .text();
    }

    private List<LawLine> own(LawChart chart) {
        List<LawLine> lines = charts.lines(chart);
        return lines.subList(lines.size() - chart.y().size(), lines.size());
    }

    private String line(LawLine line) {
        Literal fixed = new Literal();
        line.fixed().forEach(fixed::with);
        return new Literal()
                .with("of", Integer.toString(place(line.law(), line.result())))
                .with("fixed", fixed.text())
                .withText("paint", "paint-" + PageLayers.id(line.stroke().paint()))
                .withText("dash", PageLaws.dash(line.stroke()))
                .withText("cap", PageLaws.cap(line.stroke()))
                .withText("layer", drawing.classes().of(line.stroke().paint()))
                .text();
    }

    /// The functions as a list of objects, each with the variables that it is of and where they start.
    String functions() {
        return Literal.list(told, this::function);
    }

    private String function(Told one) {
        return new Literal()
                .withText("unit", one.result().unit())
                .with(
                        "of",
                        Literal.list(
                                one.law().variables(),
                                variable ->
                                        new Literal()
                                                .withText("name", variable.name())
                                                .with("start", variable.start())
                                                .text()))
                .with("value", LawJavaScript.result(one.law(), one.result().name()))
                .text();
    }
}
