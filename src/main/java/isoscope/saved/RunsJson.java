package isoscope.saved;

import isoscope.json.Kind;
import isoscope.json.Members;
import isoscope.runs.ComputeCount;
import isoscope.runs.CurveRule;
import isoscope.runs.ParameterCount;
import isoscope.runs.Treatment;
import isoscope.words.Words;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The part of a session that tells what was said of the runs.
final class RunsJson {
    /// The part as it stands in the file.
    static final Kind<SavedRuns> KIND = Kind.object(SavedRuns.NONE, RunsJson::runs);

    private static final String BEFORE_ID = ": ";
    private static final Kind<CurveRule> CURVE_RULE =
            Kind.word(CurveRule::id, CurveRule::named, Words.key("last, minimum or mean:K"));
    private static final Kind<ParameterCount> PARAMETERS =
            Kind.oneOf(ParameterCount.values(), ParameterCount::id);
    private static final Kind<ComputeCount> COMPUTE =
            Kind.oneOf(ComputeCount.values(), ComputeCount::id);
    private static final Kind<Map<String, RunValues>> VALUES =
            Kind.list(Kind.TEXT).as(RunsJson::texts, RunsJson::values);

    private RunsJson() {}

    private static SavedRuns runs(Members json, SavedRuns given) throws IOException {
        Treatment treatment = given.treatment();
        return new SavedRuns(
                new Treatment(
                        json.member("curve_loss", CURVE_RULE, treatment.curveRule()),
                        json.member("parameter_convention", PARAMETERS, treatment.parameters()),
                        json.member("compute_convention", COMPUTE, treatment.compute())),
                json.member("where", Kind.TEXT, given.filter()),
                json.member("coloured_by", Kind.TEXT, given.colouredBy()),
                json.member("excluded", Kind.texts(), given.excluded()),
                json.unless(Map.of(), "excluded_values", VALUES, given.excludedValues()));
    }

    private static List<String> texts(Map<String, RunValues> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(run -> run.getValue().text() + BEFORE_ID + run.getKey())
                        .toList();
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
