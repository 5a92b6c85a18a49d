package isoscope.ui.session;

import isoscope.saved.Prediction;
import isoscope.saved.SavedData;
import isoscope.saved.SavedFile;
import isoscope.saved.SavedSession;
import isoscope.saved.SharedFile;
import isoscope.saved.Trace;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The content of a shared session in words.
final class ShareText {
    private static final int MOST_NAMES = 6;
    private static final int MOST_TRACES = 40;

    /// The entries of a session that have names for people.
    private static final Map<String, String> ENTRIES =
            Map.of(
                    "data.path", Words.key("a file name"),
                    "data.name", Words.key("a file name"),
                    "data.files.path", Words.key("a file name"),
                    "data.without_runs.path", Words.key("a file name"),
                    "runs.where", Words.key("the filter"),
                    "runs.excluded", Words.key("the name of a run"),
                    "fit.form", Words.key("the formula"),
                    "laws.at_hand", Words.key("the name of a law"),
                    "predictions.law", Words.key("the law of a prediction"));

    private ShareText() {}

    /// The names and typed texts that go along, those that there are.
    static List<ShareLine> told(SharedFile file) {
        SavedSession session = file.session();
        List<ShareLine> lines = new ArrayList<>();
        add(lines, Words.of("Files"), session.data().stream().flatMap(ShareText::names).toList());
        add(lines, Words.of("Filter"), typed(session.runs().filter()));
        add(lines, Words.of("Formula"), typed(session.fit().form()));
        add(lines, Words.of("Laws"), session.laws().ids());
        add(lines, Words.of("Excluded runs"), session.runs().excluded().stream().sorted().toList());
        add(
                lines,
                Words.of("Predictions"),
                session.predictions().stream().map(Prediction::law).distinct().toList());
        return List.copyOf(lines);
    }

    /// The traces of a person or a place, a line each.
    static List<ShareLine> traces(SharedFile file) {
        List<ShareLine> lines =
                file.traces().stream()
                        .sorted(Comparator.comparing(Trace::kind))
                        .limit(MOST_TRACES)
                        .map(trace -> new ShareLine(place(trace), text(trace)))
                        .collect(Collectors.toCollection(ArrayList::new));
        int more = file.traces().size() - MOST_TRACES;
        if (more > 0) {
            lines.add(new ShareLine("", Words.of("… and %,d more.", more)));
        }
        return List.copyOf(lines);
    }

    private static String place(Trace trace) {
        if (trace.line() == 0) {
            return Words.said(ENTRIES.getOrDefault(trace.where(), trace.where()));
        }
        return trace.count() == 1
                ? Words.of("%s, line %,d", trace.where(), trace.line())
                : Words.of(
                        "%s, %s, first line %,d",
                        trace.where(), Counted.of(trace.count(), "line"), trace.line());
    }

    private static String text(Trace trace) {
        return trace.text().isEmpty()
                ? trace.kind().words()
                : trace.kind().words() + ": " + trace.text();
    }

    private static Stream<String> names(SavedData data) {
        return switch (data) {
            case SavedData.Folder folder ->
                    Stream.concat(
                            Stream.of(folder.name()),
                            folder.files().stream().map(file -> file.place().words()));
            case SavedData.OneFile(SavedFile file) -> Stream.of(file.place().name());
            case SavedData.Sample _, SavedData.Pasted _, SavedData.Kept _ -> Stream.of(data.name());
        };
    }

    private static List<String> typed(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static void add(List<ShareLine> lines, String heading, List<String> texts) {
        if (!texts.isEmpty()) {
            int more = texts.size() - MOST_NAMES;
            String shown = String.join(", ", texts.stream().limit(MOST_NAMES).toList());
            lines.add(
                    new ShareLine(
                            heading, more > 0 ? Words.of("%s and %,d more", shown, more) : shown));
        }
    }
}
