package isoscope.cli;

import isoscope.cli.ImportReport.RunRow;
import isoscope.report.CsvText;
import isoscope.report.Json;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `isoscope import`: what the program makes of files of runs, with every row it rejected.
@Command(name = "import", description = "Read run data and report what was found in it.")
final class ImportCommand implements Runnable {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Run data: tables, JSON or logs.")
    private List<Path> paths = List.of();

    @Mixin private final FileOptions files = new FileOptions();

    @Mixin private final SweepOptions sweeps = new SweepOptions();

    @Option(names = "--format", paramLabel = "text|json|csv", description = "Default: text.")
    private TextJsonOrCsv format = TextJsonOrCsv.TEXT;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        sweeps.check();
        RunFiles read = RunFiles.read(paths, files, console);
        console.result(
                switch (format) {
                    case TEXT -> new ImportText(read, files.treatment(), sweeps).text();
                    case JSON -> Json.write(report(read));
                    case CSV -> csv(report(read));
                });
        read.failIfUnusable();
    }

    private ImportReport report(RunFiles read) {
        return ImportReport.of(read, files.treatment(), sweeps);
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
