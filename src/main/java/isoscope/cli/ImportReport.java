package isoscope.cli;

import isoscope.cli.RunFiles.ReadFile;
import isoscope.quantity.Quantity;
import isoscope.runs.LoadOutcome.ColumnSource;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Refused;
import isoscope.runs.LossCurve;
import isoscope.runs.RowProblem;
import isoscope.runs.Run;
import isoscope.runs.Treatment;
import isoscope.runs.check.DataChecks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The JSON of `isoscope import`.
///
/// @param schema `isoscope.import/1`
/// @param files in the order of the command line
/// @param runs of all files
record ImportReport(String schema, List<FileReport> files, List<RunRow> runs) {
    private static final SweepOptions NONE = new SweepOptions();

    /// The result for one file. Layout and delimiter are null when it cannot be used.
    record FileReport(
            String path,
            @Nullable String layout,
            @Nullable String delimiter,
            int rowsRead,
            int rowsAccepted,
            int rowsRejected,
            Map<String, Mapping> mapping,
            List<Problem> problems,
            List<Notice> warnings) {}

    /// Where a quantity came from: a column, or other quantities; the other is null.
    record Mapping(@Nullable String column, String unit, @Nullable String derivedFrom) {}

    /// Why a row was rejected or the file cannot be used.
    record Problem(int line, @Nullable String column, String code, String found, String expected) {}

    /// One run.
    ///
    /// @param points how many losses the file has of it
    record RunRow(
            String id,
            String group,
            double parameters,
            double tokens,
            double computeFlop,
            double loss,
            int points) {
        static RunRow of(Run run) {
            LossCurve curve = run.curve();
            return new RunRow(
                    run.id(),
                    run.group(),
                    run.parameters(),
                    run.tokens(),
                    run.compute(),
                    run.loss(),
                    curve == null ? 1 : curve.size());
        }
    }

    static ImportReport of(RunFiles files, Treatment treatment, SweepOptions sweeps) {
        boolean only = files.loaded().size() == 1;
        return new ImportReport(
                "isoscope.import/1",
                files.files().stream().map(file -> file(file, only ? sweeps : NONE)).toList(),
                sweeps.of(treatment.of(files.runs())).runs().stream().map(RunRow::of).toList());
    }

    private static FileReport file(ReadFile file, SweepOptions sweeps) {
        String path = file.path().toString();
        List<Problem> problems = file.problems().stream().map(ImportReport::problem).toList();
        return switch (file.outcome()) {
            case Refused _ ->
                    new FileReport(path, null, null, 0, 0, 0, Map.of(), problems, List.of());
            case Loaded loaded ->
                    new FileReport(
                            path,
                            loaded.layout(),
                            loaded.delimiter(),
                            loaded.rowsRead(),
                            loaded.rowsAccepted(),
                            loaded.rowsRejected(),
                            mapping(loaded.mapping()),
                            problems,
                            warnings(loaded, sweeps));
        };
    }

    private static List<Notice> warnings(Loaded loaded, SweepOptions sweeps) {
        return Stream.concat(
                        loaded.warnings().stream()
                                .map(warning -> new Notice(warning.code(), warning.message())),
                        DataChecks.of(sweeps.of(loaded.runs())).stream()
                                .map(finding -> new Notice(finding.code(), finding.message())))
                .toList();
    }

    private static Map<String, Mapping> mapping(Map<Quantity, ColumnSource> sources) {
        Map<String, Mapping> mapping = new LinkedHashMap<>();
        for (Quantity quantity : Quantity.values()) {
            ColumnSource source = sources.get(quantity);
            if (source != null) {
                mapping.put(
                        quantity.name().toLowerCase(Locale.ROOT),
                        new Mapping(
                                orNull(source.column()),
                                source.unit(),
                                orNull(source.derivedFrom())));
            }
        }
        return mapping;
    }

    private static Problem problem(RowProblem problem) {
        return new Problem(
                problem.line(),
                orNull(problem.column()),
                problem.code().id(),
                problem.found(),
                problem.expected());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
