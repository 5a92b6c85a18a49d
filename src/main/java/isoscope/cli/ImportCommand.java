package isoscope.cli;

import isoscope.cli.ImportReport.RunRow;
import isoscope.cli.RunFiles.ReadFile;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityFormat;
import isoscope.report.CsvText;
import isoscope.report.Json;
import isoscope.report.TextTable;
import isoscope.runs.LoadOutcome.Loaded;
import isoscope.runs.RunSet;
import isoscope.runs.Treatment;
import isoscope.runs.check.DataChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `isoscope import`: what the program makes of files of runs, with every row it set aside.
@Command(name = "import", description = "Read run data and say what was found in it.")
final class ImportCommand implements Runnable {
    private static final int MOST_LINES = 10;

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Run data as CSV or TSV.")
    private List<Path> paths = List.of();

    @Mixin private final FileOptions files = new FileOptions();

    @Option(names = "--format", paramLabel = "text|json|csv", description = "Default: text.")
    private TextJsonOrCsv format = TextJsonOrCsv.TEXT;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        RunFiles read = RunFiles.read(paths, files, console);
        ImportReport report = ImportReport.of(read, files.treatment());
        console.result(
                switch (format) {
                    case TEXT -> text(read, files.treatment());
                    case JSON -> Json.write(report);
                    case CSV -> csv(report);
                });
        read.failIfUnusable();
    }

    private static String text(RunFiles files, Treatment treatment) {
        StringJoiner text = new StringJoiner("\n");
        for (ReadFile file : files.files()) {
            if (file.outcome() instanceof Loaded loaded) {
                describe(file, loaded, treatment, text);
            }
        }
        return text.toString();
    }

    private static void describe(
            ReadFile file, Loaded loaded, Treatment treatment, StringJoiner text) {
        text.add(
                "%s: %d of %d rows accepted, runs: %d"
                        .formatted(
                                file.path(),
                                loaded.rowsAccepted(),
                                loaded.rowsRead(),
                                loaded.runs().size()));
        text.add("").add(mapping(loaded));
        file.describedProblems().forEach(text::add);
        loaded.warnings().forEach(warning -> text.add("Warning: " + warning.message()));
        DataChecks.of(loaded.runs())
                .forEach(finding ->
                        text.add("Warning: " + finding.message() + lines(finding.lines())));
        text.add("").add(runs(treatment.of(loaded.runs()))).add("");
    }

    private static String lines(List<Integer> lines) {
        String listed =
                lines.stream()
                        .limit(MOST_LINES)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        return " Lines " + listed + (lines.size() > MOST_LINES ? ", …" : "");
    }

    private static String mapping(Loaded loaded) {
        TextTable table = new TextTable("Quantity", "From", "Unit");
        for (Quantity quantity : Quantity.values()) {
            var source = loaded.mapping().get(quantity);
            if (source != null) {
                boolean derived = source.column().isEmpty();
                String from = derived ? source.derivedFrom() : "column \"" + source.column() + "\"";
                table.row(quantity.title(), from, source.unit());
            }
        }
        return table.text();
    }

    private static String runs(RunSet runs) {
        TextTable table =
                new TextTable("Run", ">Parameters", ">Tokens", ">Compute", ">Loss", ">Points");
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

    private static String csv(ImportReport report) {
        CsvText csv =
                new CsvText()
                        .row(
                                "id",
                                "group",
                                "parameters",
                                "tokens",
                                "compute_flop",
                                "loss",
                                "points");
        for (RunRow run : report.runs()) {
            csv.row(
                    run.id(),
                    run.group(),
                    Double.toString(run.parameters()),
                    Double.toString(run.tokens()),
                    Double.toString(run.computeFlop()),
                    Double.toString(run.loss()),
                    Integer.toString(run.points()));
        }
        return csv.text();
    }
}
