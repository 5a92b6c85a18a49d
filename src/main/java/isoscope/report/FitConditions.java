package isoscope.report;

import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The conditions under which the numbers of a fit hold.
final class FitConditions {
    private static final int LISTED = 12;

    private FitConditions() {}

    /// A line for what N and C count, and lines for which runs of the files were fitted where that is not all.
    static List<String> lines(FitReport report) {
        return Stream.of(
                        Stream.of(report.counts()),
                        Stream.ofNullable(report.where())
                                .map(where -> Words.of("Runs with %s", where)),
                        report.reductions().stream().map(Reduced::said),
                        Stream.of(excluded(report)))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// The lines, each behind the mark of a comment.
    static String comment(String mark, FitReport report) {
        return lines(report).stream()
                .map(line -> mark + PlainLine.of(line))
                .collect(Collectors.joining("\n"));
    }

    private static String excluded(FitReport report) {
        List<String> left = report.droppedRuns();
        int more = left.size() - LISTED;
        return left.isEmpty()
                ? ""
                : Words.of(
                        "Excluded: %s of the files: %s%s",
                        Counted.of(left.size(), report.runsInFiles(), "run"),
                        left.stream().limit(LISTED).collect(Collectors.joining(", ")),
                        more > 0 ? Words.of(" and %d more", more) : "");
    }
}
