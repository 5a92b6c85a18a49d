package isoscope.saved;

import isoscope.runs.ComputeCount;
import isoscope.runs.CurveRule;
import isoscope.runs.ParameterCount;
import isoscope.runs.Treatment;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The part of a session that tells what was said of the runs.
final class RunsJson {
    private static final String BEFORE_ID = ": ";

    private RunsJson() {}

    static void write(JsonLines json, SavedRuns runs) throws IOException {
        json.text("curve_loss", runs.treatment().curveRule().id());
        json.text("parameter_convention", runs.treatment().parameters().id());
        json.text("compute_convention", runs.treatment().compute().id());
        json.text("where", runs.filter());
        json.text("coloured_by", runs.colouredBy());
        json.texts("excluded", new TreeSet<>(runs.excluded()));
        if (!runs.excludedValues().isEmpty()) {
            json.texts("excluded_values", texts(runs.excludedValues()));
        }
    }

    private static List<String> texts(Map<String, RunValues> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(run -> run.getValue().text() + BEFORE_ID + run.getKey())
                        .toList();
    }

    static SavedRuns read(Section section) throws SessionFormatException {
        return new SavedRuns(
                new Treatment(
                        section.named("curve_loss", CurveRule::named, "last, minimum or mean:K")
                                .orElseGet(CurveRule.Last::new),
                        section.named(
                                        "parameter_convention",
                                        Ids.of(ParameterCount.values(), ParameterCount::id),
                                        Ids.list(ParameterCount.values(), ParameterCount::id))
                                .orElse(ParameterCount.RECORDED),
                        section.named(
                                        "compute_convention",
                                        Ids.of(ComputeCount.values(), ComputeCount::id),
                                        Ids.list(ComputeCount.values(), ComputeCount::id))
                                .orElse(ComputeCount.RECORDED)),
                section.optionalText("where").orElse(""),
                section.optionalText("coloured_by").orElse(""),
                Set.copyOf(section.texts("excluded")),
                values(section.texts("excluded_values")));
    }

    /// Values stand before the id, which may hold anything.
    private static Map<String, RunValues> values(List<String> texts) {
        Map<String, RunValues> values = new HashMap<>();
        for (String text : texts) {
            int end = text.indexOf(BEFORE_ID);
            if (end >= 0) {
                RunValues.parse(text.substring(0, end))
                        .ifPresent(
                                run -> values.put(text.substring(end + BEFORE_ID.length()), run));
            }
        }
        return values;
    }
}
