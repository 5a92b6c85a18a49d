package isoscope.cli;

import isoscope.cli.ImportReport.RunRow;
import isoscope.cli.RunFiles.ReadFile;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityFormat;
import isoscope.report.TextTable;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.LoadOutcome.Refused;
import isoscope.runs.RunSet;
import isoscope.runs.Treatment;
import isoscope.runs.check.DataChecks;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text of `isoscope import` for people: of one file where its numbers come from, of several one table.
///
/// @param files that were read
/// @param treatment the treatment of their runs
/// @param sweeps make one of those that differ only in a setting
record ImportText(RunFiles files, Treatment treatment, SweepOptions sweeps) {
    private static final int MOST_LINES = 10;

    /// The whole text; empty when no file could be used.
    String text() {
        if (files.loaded().isEmpty()) {
            return "";
        }
        StringJoiner text = new StringJoiner("\n");
        if (files.files().size() == 1) {
            one(files.files().getFirst(), files.loaded().getFirst(), text);
        } else {
            several(text);
        }
        return text.add("").add(runs(sweeps.of(treatment.of(files.runs())))).toString();
    }

    private void one(ReadFile file, Loaded loaded, StringJoiner text) {
        text.add(
                Words.of(
                        "%s: %d of %d rows accepted, runs: %d",
                        file.path(),
                        loaded.rowsAccepted(),
                        loaded.rowsRead(),
                        loaded.runs().size()));
        text.add("").add(mapping(loaded));
        file.describedProblems().forEach(text::add);
        loaded.warnings().forEach(warning -> text.add(Words.of("Warning: %s", warning.message())));
        RunSet counted = sweeps.of(loaded.runs());
        if (counted.size() < loaded.runs().size()) {
            text.add(Words.of("Runs that count: %d (%s)", counted.size(), sweeps.words()));
        }
        DataChecks.of(counted)
                .forEach(finding ->
                        text.add(
                                Words.of("Warning: %s", finding.message())
                                        + lines(finding.lines())));
    }

    private void several(StringJoiner text) {
        text.add(table());
        List<String> remarks = remarks();
        if (!remarks.isEmpty()) {
            text.add("");
            remarks.forEach(text::add);
        }
    }

    /// Files not used, rejected rows, and every kind of warning once.
    private List<String> remarks() {
        Stream<String> problems =
                files.files().stream()
                        .filter(file -> file.outcome() instanceof Loaded)
                        .flatMap(file -> file.firstProblems().stream());
        Stream<String> warnings = warnings().values().stream().map(ImportText::warning);
        Stream<String> findings =
                DataChecks.of(sweeps.of(files.runs())).stream()
                        .map(finding -> Words.of("Warning: %s", finding.message()));
        return Stream.of(files.unused().stream(), problems, warnings, findings)
                .flatMap(lines -> lines)
                .toList();
    }

    private String table() {
        TextTable table =
                new TextTable(
                        Words.of("File"),
                        ">" + Words.of("Runs"),
                        ">" + Words.of("Rows"),
                        ">" + Words.of("Rejected"));
        for (ReadFile file : files.files()) {
            switch (file.outcome()) {
                case Loaded loaded ->
                        table.row(
                                file.path().toString(),
                                count(loaded.runs().size()),
                                count(loaded.rowsRead()),
                                count(loaded.rowsRejected()));
                case Refused _ -> {
                    // Said below, with the reason.
                }
            }
        }
        return table.text();
    }

    /// A warning of a file.
    private record Warned(ReadFile file, LoadWarning warning) {}

    /// The warnings by their codes, in the order they come up.
    private Map<String, List<Warned>> warnings() {
        Map<String, List<Warned>> byCode = new LinkedHashMap<>();
        for (ReadFile file : files.files()) {
            if (file.outcome() instanceof Loaded loaded) {
                for (LoadWarning warning : loaded.warnings()) {
                    byCode.computeIfAbsent(warning.code(), _ -> new ArrayList<>())
                            .add(new Warned(file, warning));
                }
            }
        }
        return byCode;
    }

    private static String warning(List<Warned> warned) {
        Warned first = warned.getFirst();
        int more = warned.size() - 1;
        String others =
                switch (more) {
                    case 0 -> "";
                    case 1 -> Words.of(" The same holds for 1 other file.");
                    default -> Words.of(" The same holds for %,d other files.", more);
                };
        return Words.of(
                "Warning: %s: %s%s", first.file().path(), first.warning().message(), others);
    }

    private static String count(int number) {
        return Words.of("%,d", number);
    }

    private static String lines(List<Integer> lines) {
        String listed =
                lines.stream()
                        .limit(MOST_LINES)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        return Words.of(" Lines %s", listed) + (lines.size() > MOST_LINES ? ", …" : "");
    }

    private static String mapping(Loaded loaded) {
        TextTable table = new TextTable(Words.of("Quantity"), Words.of("From"), Words.of("Unit"));
        for (Quantity quantity : Quantity.values()) {
            var source = loaded.mapping().get(quantity);
            if (source != null) {
                boolean derived = source.column().isEmpty();
                String from =
                        derived ? source.derivedFrom() : Words.of("column \"%s\"", source.column());
                table.row(quantity.title(), from, Words.said(source.unit()));
            }
        }
        return table.text();
    }

    private static String runs(RunSet runs) {
        TextTable table =
                new TextTable(
                        Words.of("Run"),
                        ">" + Words.of("Parameters"),
                        ">" + Words.of("Tokens"),
                        ">" + Words.of("Compute"),
                        ">" + runs.lossUnit().behind(Words.of("Loss")),
                        ">" + Words.of("Points"));
        for (var run : runs.runs()) {
            table.row(
                    run.id(),
                    QuantityFormat.si(run.parameters()),
                    QuantityFormat.si(run.tokens()),
                    QuantityFormat.dense(run.compute()),
                    QuantityFormat.loss(run.loss(), 3),
                    Integer.toString(RunRow.of(run).points()));
        }
        return table.text();
    }
}
