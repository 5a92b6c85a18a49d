package isoscope.cli;

import isoscope.quantity.Quantity;
import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Unusable;
import isoscope.runs.RowProblem;
import isoscope.runs.Run;
import isoscope.runs.file.RunFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files a command was given, read.
///
/// @param files in the order of the command line
record RunFiles(List<ReadFile> files) {
    private static final int WARNED_ROWS = 5;

    /// Copies the list.
    RunFiles {
        files = List.copyOf(files);
    }

    /// One file.
    ///
    /// @param path as it was given
    /// @param outcome what came of reading it
    record ReadFile(Path path, LoadOutcome outcome) {
        /// Why the file, or rows of it, cannot be used.
        List<RowProblem> problems() {
            return switch (outcome) {
                case Loaded loaded -> loaded.problems();
                case Unusable unusable -> unusable.problems();
            };
        }

        /// Its runs; none when the file cannot be used.
        List<Run> runs() {
            return switch (outcome) {
                case Loaded loaded -> loaded.runs().runs();
                case Unusable _ -> List.of();
            };
        }

        /// The problems as lines for people.
        List<String> describedProblems() {
            return problems().stream().map(problem -> describe(path, problem)).toList();
        }
    }

    /// Reads files, whatever they hold.
    ///
    /// @param columns the column of each quantity the user named
    static RunFiles read(List<Path> paths, Map<Quantity, String> columns) {
        return new RunFiles(
                paths.stream()
                        .map(path -> new ReadFile(path, RunFile.read(path, columns)))
                        .toList());
    }

    /// Reads files that must all be usable, and warns of rows that were set aside.
    ///
    /// @throws CommandFailure when a file cannot be used
    static RunFiles require(List<Path> paths, Console console) {
        RunFiles files = read(paths, Map.of());
        files.failIfUnusable();
        files.files.forEach(file -> warn(file, console));
        return files;
    }

    /// Ends the command when a file cannot be used.
    void failIfUnusable() {
        List<String> lines =
                files.stream()
                        .filter(file -> file.outcome() instanceof Unusable)
                        .flatMap(file -> file.describedProblems().stream())
                        .toList();
        if (!lines.isEmpty()) {
            throw new CommandFailure(ExitCode.INPUT, lines);
        }
    }

    /// The runs of all files, in order.
    List<Run> runs() {
        return files.stream().flatMap(file -> file.runs().stream()).toList();
    }

    /// What to call the runs: the names of the files.
    String name() {
        return files.stream()
                .flatMap(file ->
                        switch (file.outcome()) {
                            case Loaded loaded -> Stream.of(loaded.runs().name());
                            case Unusable _ -> Stream.<String>empty();
                        })
                .collect(Collectors.joining(", "));
    }

    private static void warn(ReadFile file, Console console) {
        file.describedProblems().stream().limit(WARNED_ROWS).forEach(console::warn);
        if (file.outcome() instanceof Loaded loaded) {
            if (loaded.rowsRejected() > WARNED_ROWS) {
                console.warn(
                        "%s: %d further rows were set aside; \"isoscope import\" lists them."
                                .formatted(file.path(), loaded.rowsRejected() - WARNED_ROWS));
            }
            loaded.warnings()
                    .forEach(warning -> console.warn(file.path() + ": " + warning.message()));
        }
    }

    private static String describe(Path path, RowProblem problem) {
        String line = problem.line() > 0 ? ", line " + problem.line() : "";
        String column = problem.column().isEmpty() ? "" : ", column \"" + problem.column() + "\"";
        return "%s%s%s: found %s, expected %s [%s]"
                .formatted(
                        path,
                        line,
                        column,
                        problem.found(),
                        problem.expected(),
                        problem.code().id());
    }
}
