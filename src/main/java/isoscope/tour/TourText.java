package isoscope.tour;

import isoscope.plot.AxisRanges;
import isoscope.plot.Range;
import isoscope.toml.TomlValues;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes a tour as a text that [TourReader] reads as the same tour.
public final class TourText {
    private final StringBuilder text = new StringBuilder();

    private TourText() {}

    /// The text of a tour; the same tour gives the same text.
    public static String of(Tour tour) {
        TourText writer = new TourText();
        writer.said("title", tour.title());
        writer.said("says", tour.says());
        tour.steps().forEach(writer::step);
        return writer.text.toString();
    }

    private void step(Step step) {
        line("\n[[steps]]");
        said("title", step.title());
        said("says", step.says());
        said("try", step.trying());
        said("notes", step.notes());
        view(step.view());
        step.question().ifPresent(this::question);
    }

    private void view(StepView view) {
        line("\n[steps.view]");
        entry("data", view.data());
        entry("screen", view.screen());
        entry("card", view.card());
        view.compute().ifPresent(compute -> entry("compute", compute));
        entries("laws", view.laws());
        entries("hidden", new TreeSet<>(view.hidden()));
        entry("reference", view.reference());
        new TreeMap<>(view.ranges()).forEach(this::ranges);
        table("settings", view.settings(), TomlValues::text);
        table("variables", view.variables(), TomlValues::number);
    }

    private void ranges(String chart, AxisRanges axes) {
        table("ranges." + TomlValues.key(chart), axes.byAxis(), TourText::range);
    }

    private static String range(Range range) {
        return "[" + TomlValues.number(range.low()) + ", " + TomlValues.number(range.high()) + "]";
    }

    private void question(Question question) {
        line("\n[steps.question]");
        said("ask", question.ask());
        switch (question) {
            case Question.Amount(_, String unit, Answer answer) -> {
                line("\n[steps.question.number]");
                entry("unit", unit);
                answer(answer);
            }
            case Question.Point(_, String chart, Answer x, Answer y) -> {
                line("\n[steps.question.point]");
                entry("chart", chart);
                line("\n[steps.question.point.x]");
                answer(x);
                line("\n[steps.question.point.y]");
                answer(y);
            }
            case Question.Line(_, String chart, Answer y, String over, double from, double to) -> {
                line("\n[steps.question.line]");
                entry("chart", chart);
                entry("over", over);
                entry("from", from);
                entry("to", to);
                answer(y);
            }
        }
    }

    private void answer(Answer answer) {
        entry("law", answer.law());
        entry("is", answer.is().text());
        if (!answer.at().isEmpty()) {
            line(
                    new TreeMap<>(answer.at())
                            .entrySet().stream()
                                    .map(TourText::pair)
                                    .collect(Collectors.joining(", ", "at = { ", " }")));
        }
        entry("per", answer.per());
    }

    private static String pair(Map.Entry<String, Double> value) {
        return TomlValues.key(value.getKey()) + " = " + TomlValues.number(value.getValue());
    }

    private <T> void table(String name, Map<String, T> values, Function<T, String> written) {
        if (!values.isEmpty()) {
            line("\n[steps.view." + name + "]");
            new TreeMap<>(values)
                    .forEach((key, value) ->
                            line(TomlValues.key(key) + " = " + written.apply(value)));
        }
    }

    private void entries(String key, Collection<String> values) {
        if (!values.isEmpty()) {
            line(
                    values.stream()
                            .map(TomlValues::text)
                            .collect(Collectors.joining(", ", key + " = [", "]")));
        }
    }

    /// A text that people read.
    private void said(String key, String value) {
        if (!value.isEmpty()) {
            line(key + " = " + TomlValues.lines(value));
        }
    }

    private void entry(String key, String value) {
        if (!value.isEmpty()) {
            line(key + " = " + TomlValues.text(value));
        }
    }

    private void entry(String key, double value) {
        line(key + " = " + TomlValues.number(value));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
