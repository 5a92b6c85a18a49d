package isoscope.cli;

import isoscope.cli.AllocateReport.Ends;
import isoscope.law.Allocation;
import isoscope.law.ComputeAllocation;
import isoscope.numerics.Interval;
import isoscope.quantity.QuantityFormat;
import isoscope.report.CsvText;
import isoscope.report.TextTable;
import isoscope.words.Words;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The splits of a budget by several laws, as a table for people and as one for spreadsheets.
final class AllocateTexts {
    private AllocateTexts() {}

    /// A row a law, below it a row with the intervals of one that has them.
    static String text(List<Spending> spendings) {
        TextTable table =
                new TextTable(
                        Words.of("Law"),
                        ">" + Words.of("Parameters"),
                        ">" + Words.of("Tokens"),
                        ">" + Words.of("Tokens/param"),
                        ">" + lossTitle(spendings),
                        "N counts",
                        Words.of("Beyond runs"));
        for (Spending spending : spendings) {
            Allocation allocation = spending.allocation();
            ComputeAllocation split = allocation.split();
            table.row(
                    allocation.law().card().name(),
                    QuantityFormat.si(split.parameters(), 4),
                    QuantityFormat.si(split.tokens(), 4),
                    QuantityFormat.tokensPerParameter(split.tokensPerParameter()),
                    loss(allocation.loss()),
                    allocation.convention().id(),
                    beyond(allocation.extrapolationDecades()));
            spending.intervals().ifPresent(intervals -> intervals(table, intervals));
        }
        return table.text() + comparison(spendings) + methods(spendings);
    }

    /// The caution under the losses of several laws, which are of different data.
    private static String comparison(List<Spending> spendings) {
        long losses =
                spendings.stream()
                        .filter(spending -> spending.allocation().loss().isPresent())
                        .count();
        return losses < 2
                ? ""
                : Words.of(
                        "\n\nLosses of different laws refer to different data and tokenizers and cannot be compared; "
                                + "parameters and tokens can.");
    }

    private static void intervals(TextTable table, Spending.Intervals intervals) {
        table.row(
                "  " + Words.of("%s interval", percent(intervals.confidence())),
                range(intervals.parameters(), end -> QuantityFormat.si(end, 3)),
                range(intervals.tokens(), end -> QuantityFormat.si(end, 3)),
                range(intervals.tokensPerParameter(), QuantityFormat::tokensPerParameter),
                range(intervals.loss(), end -> QuantityFormat.loss(end, 3)),
                "",
                "");
    }

    private static String range(Interval interval, Function<Double, String> end) {
        return Double.isNaN(interval.low())
                ? "–"
                : QuantityFormat.range(end.apply(interval.low()), end.apply(interval.high()));
    }

    private static String percent(double share) {
        return Words.of("%.4f", 100 * share).replaceFirst("\\.?0+$", "") + " %";
    }

    /// How intervals were made, and of what else they say nothing.
    private static String methods(List<Spending> spendings) {
        Set<String> methods =
                spendings.stream()
                        .flatMap(spending -> spending.intervals().stream())
                        .map(Spending.Intervals::method)
                        .collect(Collectors.toCollection(TreeSet::new));
        return methods.isEmpty()
                ? ""
                : Words.of(
                        "\n\nIntervals: %s. They hold for a law of this form; far beyond the runs they are too narrow.",
                        String.join("; ", methods));
    }

    private static String lossTitle(List<Spending> spendings) {
        Set<String> units =
                spendings.stream()
                        .map(spending -> spending.allocation().law().card().lossUnit())
                        .collect(Collectors.toCollection(TreeSet::new));
        return Words.of("Loss by its own law (%s)", String.join(Words.of(" or "), units));
    }

    private static String loss(OptionalDouble loss) {
        return loss.isPresent() ? QuantityFormat.loss(loss.getAsDouble(), 3) : "–";
    }

    private static String beyond(double decades) {
        return decades > 0 ? Words.of("%.1f decades", decades) : "–";
    }

    /// A row a law, the ends of intervals behind; cells without a number are empty.
    static String csv(AllocateReport report) {
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
                                "extrapolation_decades",
                                "parameters_low",
                                "parameters_high",
                                "tokens_low",
                                "tokens_high",
                                "tokens_per_parameter_low",
                                "tokens_per_parameter_high",
                                "loss_low",
                                "loss_high");
        report.allocations().forEach(row -> csv.row(cells(row)));
        return csv.text();
    }

    private static String[] cells(AllocateReport.Row row) {
        AllocateReport.Intervals known = row.intervals();
        Ends none = new Ends(Double.NaN, Double.NaN);
        return new String[] {
            row.law(),
            Double.toString(row.computeFlop()),
            Double.toString(row.parameters()),
            Double.toString(row.tokens()),
            Double.toString(row.tokensPerParameter()),
            row.loss() == null ? "" : row.loss().toString(),
            row.parameterConvention(),
            Double.toString(row.extrapolationDecades()),
            low(known == null ? none : known.parameters()),
            high(known == null ? none : known.parameters()),
            low(known == null ? none : known.tokens()),
            high(known == null ? none : known.tokens()),
            low(known == null ? none : known.tokensPerParameter()),
            high(known == null ? none : known.tokensPerParameter()),
            low(known == null ? none : known.loss()),
            high(known == null ? none : known.loss())
        };
    }

    private static String low(@Nullable Ends ends) {
        return ends == null || Double.isNaN(ends.low()) ? "" : Double.toString(ends.low());
    }

    private static String high(@Nullable Ends ends) {
        return ends == null || Double.isNaN(ends.high()) ? "" : Double.toString(ends.high());
    }
}
