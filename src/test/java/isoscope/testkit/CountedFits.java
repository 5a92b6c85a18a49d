package isoscope.testkit;

import isoscope.fit.FitProblem;
import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.runs.LoadOutcome;
import isoscope.runs.RowProblem;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.task.Background;
import java.nio.file.Path;
import java.util.List;

/// Documents whose fits are counted, and files for them: two that have [Documents#runs()] and one that cannot be used.
public final class CountedFits {
    /// A file with runs.
    public static final Origin GOOD = new Origin.File(Path.of("good.csv"));

    /// Another file with the same runs.
    public static final Origin OTHER = new Origin.File(Path.of("other.csv"));

    /// A file that cannot be used.
    public static final Origin BAD = new Origin.File(Path.of("bad.csv"));

    private final ScriptedMethod method =
            new ScriptedMethod(problem -> Documents.found(problem.runs()));

    /// A document with no data.
    ///
    /// @param background where it reads and fits
    public Document document(Background background) {
        return new Document(
                Library.ofCharts().splitting(),
                List.of(),
                (origin, _) -> load(origin),
                new RememberedMappings(),
                new FitMethods(List.of(method)),
                background);
    }

    /// How many runs each fit was of.
    public List<Integer> runs() {
        return method.thorough().stream().map(problem -> problem.runs().size()).toList();
    }

    /// The name of the data that each fit was of.
    public List<String> sources() {
        return method.thorough().stream().map(FitProblem::data).toList();
    }

    private static LoadOutcome load(Origin origin) {
        return origin.equals(BAD)
                ? new LoadOutcome.Unusable(
                        List.of(
                                new RowProblem(
                                        0, "", RowProblem.Code.NO_HEADER, "1,2", "a header")))
                : Documents.loaded(Documents.runs());
    }
}
