package isoscope.cli;

import isoscope.law.sheet.Library;
import isoscope.quantity.QuantityFormat;
import isoscope.report.Json;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `isoscope allocate`: how each law would spend a compute budget.
@Command(name = "allocate", description = "Split a compute budget into parameters and tokens.")
final class AllocateCommand implements Runnable {
    private final Console console;
    private final Library catalogue;

    @Option(
            names = "--compute",
            required = true,
            paramLabel = "C",
            converter = QuantityConverter.Compute.class,
            description = "Such as 5.76e23, \"400 PF-days\" or \"10 ZFLOP\".")
    private double compute;

    @Option(
            names = "--law",
            paramLabel = "ID|FIT.json",
            description =
                    "A published law or a saved fit; can be given more than once. Default: all"
                            + " published ones.")
    private List<String> laws = List.of();

    @Option(names = "--format", paramLabel = "text|json|csv", description = "Default: text.")
    private TextJsonOrCsv format = TextJsonOrCsv.TEXT;

    AllocateCommand(Console console, Library catalogue) {
        this.console = console;
        this.catalogue = catalogue;
    }

    @Override
    public void run() {
        List<Spending> spendings = spendings();
        console.result(
                switch (format) {
                    case TEXT ->
                            Words.of(
                                    "C = %s FLOP\n\n%s",
                                    QuantityFormat.power(compute), AllocateTexts.text(spendings));
                    case JSON -> Json.write(AllocateReport.of(spendings));
                    case CSV -> AllocateTexts.csv(AllocateReport.of(spendings));
                });
    }

    private List<Spending> spendings() {
        LawFinder finder = new LawFinder(catalogue);
        return laws.isEmpty()
                ? catalogue.splitting().stream()
                        .map(law -> Spending.of(law, Optional.empty(), compute))
                        .toList()
                : laws.stream()
                        .map(law ->
                                Spending.of(
                                        finder.splitting("--law", law),
                                        finder.resampled("--law", law),
                                        compute))
                        .toList();
    }
}
