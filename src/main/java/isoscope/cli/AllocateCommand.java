package isoscope.cli;

import isoscope.law.Allocation;
import isoscope.law.Catalogue;
import isoscope.law.ScalingLaw;
import isoscope.law.Split;
import isoscope.quantity.QuantityFormat;
import isoscope.report.CsvText;
import isoscope.report.Json;
import isoscope.report.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `isoscope allocate`: how each law would spend a compute budget.
@Command(name = "allocate", description = "Split a compute budget into parameters and tokens.")
final class AllocateCommand implements Runnable {
    private final Console console;
    private final Catalogue catalogue;

    @Option(
            names = "--compute",
            required = true,
            paramLabel = "C",
            converter = ComputeConverter.class,
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

    AllocateCommand(Console console, Catalogue catalogue) {
        this.console = console;
        this.catalogue = catalogue;
    }

    @Override
    public void run() {
        List<Allocation> allocations =
                chosen().stream().map(law -> Allocation.of(law, compute)).toList();
        console.result(
                switch (format) {
                    case TEXT -> text(allocations);
                    case JSON -> Json.write(AllocateReport.of(allocations));
                    case CSV -> csv(allocations);
                });
    }

    private List<ScalingLaw> chosen() {
        LawFinder finder = new LawFinder(catalogue);
        return laws.isEmpty()
                ? catalogue.laws()
                : laws.stream().map(law -> finder.splitting("--law", law)).toList();
    }

    private String text(List<Allocation> allocations) {
        TextTable table =
                new TextTable(
                        "Law",
                        ">Parameters",
                        ">Tokens",
                        ">Tokens/param",
                        ">" + lossTitle(allocations),
                        "N counts",
                        "Beyond runs");
        for (Allocation allocation : allocations) {
            Split split = allocation.split();
            table.row(
                    allocation.law().card().name(),
                    QuantityFormat.si(split.parameters(), 4),
                    QuantityFormat.si(split.tokens(), 4),
                    QuantityFormat.tokensPerParameter(split.tokensPerParameter()),
                    loss(allocation.loss()),
                    allocation.convention().id(),
                    beyond(allocation.extrapolationDecades()));
        }
        return "C = %s FLOP\n\n%s".formatted(QuantityFormat.power(compute), table.text());
    }

    private static String lossTitle(List<Allocation> allocations) {
        Set<String> units =
                allocations.stream()
                        .map(allocation -> allocation.law().card().lossUnit())
                        .collect(Collectors.toCollection(TreeSet::new));
        return "Loss (%s)".formatted(String.join(" or ", units));
    }

    private static String loss(OptionalDouble loss) {
        return loss.isPresent() ? QuantityFormat.loss(loss.getAsDouble(), 3) : "–";
    }

    private static String beyond(double decades) {
        return decades > 0 ? String.format(Locale.ROOT, "%.1f decades", decades) : "–";
    }

    private static String csv(List<Allocation> allocations) {
        CsvText csv =
                new CsvText()
                        .row(
                                "law",
                                "compute_flop",
                                "parameters",
                                "tokens",
                                "tokens_per_parameter",
                                "loss",
                                "parameter_convention",
                                "extrapolation_decades");
        for (AllocateReport.Row row : AllocateReport.of(allocations).allocations()) {
            csv.row(
                    row.law(),
                    Double.toString(row.computeFlop()),
                    Double.toString(row.parameters()),
                    Double.toString(row.tokens()),
                    Double.toString(row.tokensPerParameter()),
                    row.loss() == null ? "" : row.loss().toString(),
                    row.parameterConvention(),
                    Double.toString(row.extrapolationDecades()));
        }
        return csv.text();
    }
}
