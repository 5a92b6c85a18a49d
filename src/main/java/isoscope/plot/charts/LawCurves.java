package isoscope.plot.charts;

import isoscope.law.LawCard;
import isoscope.law.LawCard.ComputeRange;
import isoscope.law.LawFunctions;
import isoscope.law.LawFunctions.Result;
import isoscope.law.Variable;
import isoscope.law.sheet.LawChart;
import isoscope.law.sheet.LawChart.By;
import isoscope.plot.Layer.Curve;
import isoscope.plot.Layer.NamePlacement;
import isoscope.plot.Paint;
import isoscope.plot.Stroke;
import isoscope.quantity.QuantityFormat;
import isoscope.quantity.Series;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;

/// The lines of one chart of a law's card.
///
/// @param law whose results are drawn
/// @param values of all variables
/// @param beside laws that are drawn too where they have the variable and a result
record LawCurves(
        LawFunctions law, LawChart chart, Map<String, Double> values, List<LawFunctions> beside) {
    /// How many places of the variable a line goes through.
    static final int POINTS = 97;

    private static final double MAIN = 2.25;
    private static final double THIN = 1.5;

    /// The lines in drawing order: for other values of a variable, of other laws, and the law itself.
    List<Curve> all() {
        List<Curve> lines = new ArrayList<>(chart.by().map(this::by).orElse(List.of()));
        beside.forEach(other -> lines.addAll(of(other)));
        boolean isOneOfLaws = isOneOfLaws();
        for (String name : chart.y()) {
            lines.addAll(main(law.result(name).orElseThrow(), isOneOfLaws));
        }
        return lines;
    }

    /// The same lines as what they are of.
    List<LawLine> lines() {
        List<LawLine> lines = new ArrayList<>();
        chart.by()
                .ifPresent(by ->
                        by.values().forEach(value -> lines.add(line(by, value, lines.size()))));
        for (LawFunctions other : beside) {
            Stroke stroke = LawStyle.of(other.law()).line();
            shared(other)
                    .forEach(result -> lines.add(new LawLine(other, result, Map.of(), stroke)));
        }
        boolean isOneOfLaws = isOneOfLaws();
        chart.y().stream()
                .map(name -> law.result(name).orElseThrow())
                .forEach(result ->
                        lines.add(new LawLine(law, result, Map.of(), stroke(result, isOneOfLaws))));
        return lines;
    }

    private LawLine line(By by, double value, int place) {
        return new LawLine(
                law,
                law.result(chart.y().getFirst()).orElseThrow(),
                Map.of(by.variable(), value),
                Stroke.solid(Paint.category(place), THIN));
    }

    private boolean isOneOfLaws() {
        return beside.stream().anyMatch(other -> !shared(other).isEmpty());
    }

    private Stroke stroke(Result result, boolean isOneOfLaws) {
        boolean isFirst = chart.y().indexOf(result.name()) == 0;
        return isFirst && isOneOfLaws
                ? LawStyle.of(law.law()).line()
                : Stroke.solid(paint(result), MAIN);
    }

    /// The colour of a result.
    Paint paint(Result result) {
        int place = chart.y().indexOf(result.name());
        return place == 0 ? LawStyle.of(law.law()).paint() : Paint.category(place);
    }

    /// The line of a result, dashed outside the compute that the law was measured on.
    private List<Curve> main(Result result, boolean isOneOfLaws) {
        Stroke stroke = stroke(result, isOneOfLaws);
        Curve whole = curve(law, result, values, stroke, name(result, isOneOfLaws));
        ComputeRange range = law.law().card().validRange();
        if (!chart.x().equals("C") || !range.isKnown()) {
            return List.of(whole);
        }
        DoublePredicate isMeasured = compute -> range.decadesBeyond(compute) == 0;
        boolean endsMeasured = isMeasured.test(whole.x().get(whole.x().size() - 1));
        return List.of(
                only(endsMeasured ? whole : whole.unnamed(), isMeasured, stroke),
                only(
                        endsMeasured ? whole.unnamed() : whole,
                        isMeasured.negate(),
                        Stroke.dashed(stroke.paint(), THIN, 7, 5)));
    }

    private String name(Result result, boolean isOneOfLaws) {
        if (chart.y().size() > 1) {
            return result.title();
        }
        return isOneOfLaws ? law.law().card().name() : chart.by().map(this::held).orElse("");
    }

    /// The value that a variable has beside others of it; empty where it is one of those.
    private String held(By by) {
        Variable variable = law.variable(by.variable()).orElseThrow();
        double value = variable.in(values);
        return by.values().contains(value) ? "" : told(variable, value);
    }

    /// A variable and its value, what follows an underscore as a subscript.
    private static String told(Variable variable, double value) {
        String symbol = LawCard.symbol(variable.name()).replaceFirst("_(.+)", "_{$1}");
        return symbol + " = " + QuantityFormat.inUnit(value, variable.unit());
    }

    private static Curve only(Curve curve, DoublePredicate where, Stroke stroke) {
        Series shown =
                Series.generate(
                        curve.x().size(),
                        i -> where.test(curve.x().get(i)) ? curve.y().get(i) : Double.NaN);
        return new Curve(curve.x(), shown, stroke, null, curve.name(), curve.placement());
    }

    private List<Curve> by(By by) {
        Variable variable = law.variable(by.variable()).orElseThrow();
        Result result = law.result(chart.y().getFirst()).orElseThrow();
        List<Curve> lines = new ArrayList<>();
        for (double value : by.values()) {
            Map<String, Double> there = new HashMap<>(values);
            there.put(by.variable(), value);
            String name = told(variable, value);
            Stroke stroke = Stroke.solid(Paint.category(lines.size()), THIN);
            lines.add(curve(law, result, there, stroke, name));
        }
        return lines;
    }

    private List<Curve> of(LawFunctions other) {
        LawStyle style = LawStyle.of(other.law());
        return shared(other).stream()
                .map(result ->
                        curve(other, result, values, style.line(), other.law().card().name()))
                .toList();
    }

    /// The results of another law that this chart can show.
    private List<Result> shared(LawFunctions other) {
        return chart.y().stream()
                .map(name -> law.result(name).orElseThrow())
                .flatMap(own -> law.shared(other, chart.x(), own).stream())
                .toList();
    }

    private Curve curve(
            LawFunctions of, Result result, Map<String, Double> held, Stroke stroke, String name) {
        Series x = LawAxis.places(law.variable(chart.x()).orElseThrow(), POINTS);
        return new Curve(
                x,
                of.along(result, chart.x(), x, held),
                stroke,
                null,
                name,
                name.isEmpty() ? NamePlacement.NONE : NamePlacement.END);
    }
}
