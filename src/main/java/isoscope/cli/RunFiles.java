package isoscope.cli;

import isoscope.runs.LoadOutcome;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Refused;
import isoscope.runs.LoadOutcome.Undecided;
import isoscope.runs.OpenedTogether;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.SharedProblem;
import isoscope.runs.file.RunFile;
import isoscope.runs.file.RunFolder;
import isoscope.runs.table.ReadOptions;
import isoscope.runs.table.ReadWatch;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The files a command was given, read.
///
/// @param files in the order of the command line
record RunFiles(List<ReadFile> files) {
    private static final int WARNED_ROWS = 5;
    private static final int LISTED = 20;

    /// The check of a fit says it again, of the runs that are fitted and as they count then.
    private static final String SAID_OF_FIT = "compute-mismatch";

    /// Copies the list.
    RunFiles {
        files = List.copyOf(files);
    }

    /// One file.
    ///
    /// @param path as it was given, or as it was found in a folder that was given
    /// @param named whether it was given itself
    /// @param outcome the outcome of reading it
    record ReadFile(Path path, boolean named, LoadOutcome outcome) {
        ReadFile withOutcome(LoadOutcome other) {
            return new ReadFile(path, named, other);
        }

        /// Why the file, or rows of it, cannot be used.
        List<RowProblem> problems() {
            return switch (outcome) {
                case Loaded loaded -> loaded.problems();
                case Refused refused -> refused.problems();
            };
        }

        /// The first problems as lines for people, and how many more there are.
        List<String> firstProblems() {
            List<String> all = describedProblems();
            return all.size() <= LISTED
                    ? all
                    : Stream.concat(
                                    all.stream().limit(LISTED),
                                    Stream.of(
                                            Words.of(
                                                    "%s: %,d further problems; \"isoscope import --format json\" lists them.",
                                                    path, all.size() - LISTED)))
                            .toList();
        }

        /// The problems as lines for people.
        List<String> describedProblems() {
            return problems().stream().map(problem -> describe(path.toString(), problem)).toList();
        }
    }

    /// Reads files and the files of folders, whatever they hold, with one loss for the runs of all.
    static RunFiles read(List<Path> paths, FileOptions options, Console console) {
        List<ReadFile> all =
                paths.stream()
                        .flatMap(path ->
                                RunFolder.files(path).stream()
                                        .map(file ->
                                                read(file, file.equals(path), options, console)))
                        .toList();
        List<LoadOutcome> outcomes =
                OpenedTogether.of(List.of(), all.stream().map(ReadFile::outcome).toList());
        return new RunFiles(
                IntStream.range(0, all.size())
                        .mapToObj(i -> all.get(i).withOutcome(outcomes.get(i)))
                        .toList());
    }

    private static ReadFile read(Path file, boolean named, FileOptions options, Console console) {
        if (!console.isWatched()) {
            ReadOptions unwatched = options.reading(ReadWatch.NOBODY);
            return new ReadFile(file, named, RunFile.read(file, unwatched));
        }
        try (ProgressLine line = new ProgressLine(file, console.err())) {
            return new ReadFile(file, named, RunFile.read(file, options.reading(line)));
        }
    }

    /// Reads files that must all be usable, and warns of rows that were rejected and of files in folders that hold no
    /// runs.
    ///
    /// @throws CommandFailure when a file cannot be used
    static RunFiles usable(List<Path> paths, FileOptions options, Console console) {
        RunFiles files = read(paths, options, console);
        files.failIfUnusable();
        files.unused().forEach(console::warn);
        files.files.forEach(file -> warn(file, console));
        return files;
    }

    /// The runs of files of which the sizes and tokens count alone, treated as the options say: where a file cannot be used as it
    /// is, it need tell no losses.
    ///
    /// @throws CommandFailure when a file cannot be used even so
    static List<Run> sizes(List<Path> paths, FileOptions options, Console console) {
        boolean usable =
                read(paths, options, console).files.stream()
                        .allMatch(file -> file.outcome() instanceof Loaded);
        FileOptions enough = usable ? options : options.withoutLosses();
        return options.treatment().of(usable(paths, enough, console).runs()).runs();
    }

    /// Ends the command when a file that was named cannot be used, or when no file of a folder can.
    void failIfUnusable() {
        boolean anyUsable = files.stream().anyMatch(file -> file.outcome() instanceof Loaded);
        List<String> named =
                files.stream()
                        .filter(file -> file.outcome() instanceof Refused && file.named())
                        .flatMap(file -> file.firstProblems().stream())
                        .toList();
        List<String> lines =
                anyUsable ? named : Stream.concat(named.stream(), unused().stream()).toList();
        if (!lines.isEmpty()) {
            throw new CommandFailure(ExitCode.INPUT, withHint(lines));
        }
    }

    /// Why files of folders were not used, each reason once for all files that have it.
    List<String> unused() {
        Map<String, List<RowProblem>> problems = new LinkedHashMap<>();
        files.stream()
                .filter(file -> file.outcome() instanceof Refused && !file.named())
                .forEach(file -> problems.put(file.path().toString(), file.problems()));
        return SharedProblem.of(problems).stream()
                .map(shared -> Words.of("Not used: %s", describe(shared)))
                .toList();
    }

    /// The problems in words, and the way out: the data in place of a session, or a mapping of tables nobody explained.
    private List<String> withHint(List<String> lines) {
        Optional<String> hint =
                severalTables()
                        .or(() -> files.stream().flatMap(file -> hint(file).stream()).findFirst());
        return Stream.concat(lines.stream(), hint.stream()).toList();
    }

    /// The hint where the losses of runs came in one file, their tokens and compute in others.
    private Optional<String> severalTables() {
        return lack(Code.MISSING_LOSS_COLUMN) && lack(Code.MISSING_SCALE_COLUMNS)
                ? Optional.of(
                        Words.of(
                                "No file has both the loss of a run and its tokens or compute. Join the files of the same "
                                        + "runs by run name and step into one with the columns run_name, step, loss and "
                                        + "tokens or compute, or export the runs' history with all of these."))
                : Optional.empty();
    }

    private boolean lack(Code column) {
        return files.stream()
                .map(ReadFile::outcome)
                .filter(Undecided.class::isInstance)
                .anyMatch(outcome ->
                        ((Undecided) outcome)
                                .problems().stream()
                                        .map(RowProblem::code)
                                        .toList()
                                        .equals(List.of(column)));
    }

    private static Optional<String> hint(ReadFile file) {
        return switch (file.outcome()) {
            case Undecided undecided -> Optional.of(new ColumnHint(undecided).text());
            case Refused _ -> SessionHint.of(file.path());
            case Loaded _ -> Optional.empty();
        };
    }

    /// The runs of all files, in order, as the files have them.
    RunSet runs() {
        return RunSet.joined(name(), loaded().stream().map(Loaded::runs).toList());
    }

    /// The name of the runs together: the names of the files.
    String name() {
        return loaded().stream()
                .map(loaded -> loaded.runs().name())
                .collect(Collectors.joining(", "));
    }

    /// The files that could be used.
    List<Loaded> loaded() {
        return files.stream()
                .map(ReadFile::outcome)
                .filter(Loaded.class::isInstance)
                .map(Loaded.class::cast)
                .toList();
    }

    private static void warn(ReadFile file, Console console) {
        if (file.outcome() instanceof Loaded loaded) {
            file.describedProblems().stream().limit(WARNED_ROWS).forEach(console::warn);
            if (loaded.rowsRejected() > WARNED_ROWS) {
                console.warn(
                        Words.of(
                                "%s: %d further rows were rejected; \"isoscope import\" lists them.",
                                file.path(), loaded.rowsRejected() - WARNED_ROWS));
            }
            loaded.warnings().stream()
                    .filter(warning -> !warning.code().equals(SAID_OF_FIT))
                    .forEach(warning -> console.warn(file.path() + ": " + warning.message()));
        }
    }

    /// Several files share no line and no content, only what was expected of them.
    private static String describe(SharedProblem shared) {
        RowProblem problem = shared.problem();
        return shared.files().size() == 1
                ? describe(shared.inWords(), problem)
                : Words.of(
                        "%s: expected %s [%s]",
                        shared.inWords(), problem.expected(), problem.code().id());
    }

    private static String describe(String path, RowProblem problem) {
        String line = problem.line() > 0 ? Words.of(", line %d", problem.line()) : "";
        String column =
                problem.column().isEmpty() ? "" : Words.of(", column \"%s\"", problem.column());
        return Words.of(
                "%s%s%s: found %s, expected %s [%s]",
                path,
                line,
                column,
                problem.foundInWords(),
                problem.expected(),
                problem.code().id());
    }
}
