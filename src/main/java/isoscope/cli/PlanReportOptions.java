package isoscope.cli;

import isoscope.export.PlanFile;
import isoscope.plan.PlanAnswer;
import isoscope.report.CommandText;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Where the page of a plan is written.
final class PlanReportOptions {
    @Option(
            names = "--report",
            paramLabel = "REPORT.md|html|pdf",
            description =
                    "Also write the plan to this file, as a page with assumptions and sources.")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--force", description = "Replace the report if it exists.")
    private boolean force;

    /// Fails before any work is done when the page must not be written.
    void check() {
        report.ifPresent(path -> {
            if (!PlanFile.isNamed(path)) {
                throw Usage.wrong(
                        Words.of(
                                "--report: found %s, expected a name that ends in %s",
                                path, PlanFile.endings()));
            }
            file(path).check();
        });
    }

    private OutputFile file(Path path) {
        return new OutputFile("--report", path, force);
    }

    /// Writes the page, if it was asked for.
    ///
    /// @param arguments of the command
    void write(PlanAnswer answer, List<String> arguments) {
        report.ifPresent(path ->
                file(path)
                        .write(PlanFile.of(answer, CommandText.ofReport("plan", arguments), path)));
    }
}
