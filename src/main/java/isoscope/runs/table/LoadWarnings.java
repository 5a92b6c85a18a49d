package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.runs.ComputeRatio;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.LossCurve;
import isoscope.runs.Run;
import isoscope.runs.RunSet;
import isoscope.runs.mapping.RunField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What a reader of the numbers must know about a table that was read.
final class LoadWarnings {
    private LoadWarnings() {}

    /// Everything worth saying.
    ///
    /// @param mapping of the file
    /// @param reader after the last row
    /// @param accepted how many rows were accepted
    static List<LoadWarning> of(ColumnMapping mapping, RowReader reader, int accepted) {
        List<LoadWarning> warnings = new ArrayList<>();
        if (mapping.tellsPerplexity()) {
            warnings.add(perplexity(mapping.headers().get(mapping.column(RunField.LOSS))));
        }
        mismatch(reader.computeRatios().median(), warnings);
        Map<Quantity, Integer> filled = reader.filled();
        for (Quantity quantity : told(mapping)) {
            int without = accepted - filled.getOrDefault(quantity, 0);
            if (without > 0) {
                warnings.add(partlyDerived(quantity, without));
            }
        }
        int untold = accepted - reader.withUniqueTokens();
        if (mapping.tells(RunField.UNIQUE_TOKENS) && untold > 0) {
            warnings.add(uniqueTokensUntold(untold));
        }
        return warnings;
    }

    private static List<Quantity> told(ColumnMapping mapping) {
        return Arrays.stream(Quantity.values())
                .filter(quantity -> mapping.tells(RunField.of(quantity)))
                .toList();
    }

    private static LoadWarning perplexity(String header) {
        return new LoadWarning(
                "loss-from-perplexity",
                "The column %s was read as perplexity; the loss is its natural logarithm. Should it hold losses, rename it."
                        .formatted(header));
    }

    private static LoadWarning uniqueTokensUntold(int rows) {
        return new LoadWarning(
                "unique-tokens-partly",
                String.format(
                        Locale.ROOT,
                        "Unique tokens are missing in %,d %s, which %s taken to repeat none.",
                        rows,
                        rows == 1 ? "row" : "rows",
                        rows == 1 ? "is" : "are"));
    }

    /// Says so when only the first of many problems are listed.
    static LoadWarning unlisted(int listed, int all) {
        return new LoadWarning(
                "problems-not-listed",
                String.format(
                        Locale.ROOT,
                        "Only the first %,d of %,d rows set aside are listed.",
                        listed,
                        all));
    }

    /// Says how many rows became curves, which is wrong where each of them is a run.
    ///
    /// @param runs with a curve at least
    /// @param mapping of the file, which has a column of steps
    static LoadWarning joined(RunSet runs, ColumnMapping mapping) {
        List<LossCurve> curves =
                runs.runs().stream().map(Run::curve).filter(Objects::nonNull).toList();
        return new LoadWarning(
                "rows-joined-into-curves",
                String.format(
                        Locale.ROOT,
                        "%,d rows were joined into %,d %s by %s; if each row is a run, remove the column %s.",
                        curves.stream().mapToInt(LossCurve::size).sum(),
                        curves.size(),
                        curves.size() == 1 ? "curve" : "curves",
                        mapping.tells(RunField.NAME) ? "run name" : "rising step",
                        mapping.headers().get(mapping.column(RunField.STEP))));
    }

    private static void mismatch(double ratio, List<LoadWarning> warnings) {
        if (ComputeRatio.isOff(ratio)) {
            warnings.add(
                    new LoadWarning(
                            "compute-mismatch",
                            String.format(
                                    Locale.ROOT,
                                    "The median of C/(6ND) is %.3g, not 1: %s.",
                                    ratio,
                                    ComputeRatio.cause(ratio))));
        }
    }

    private static LoadWarning partlyDerived(Quantity quantity, int rows) {
        return new LoadWarning(
                "partly-derived",
                String.format(
                        Locale.ROOT,
                        "%s is missing in %,d %s and was taken as %s there.",
                        quantity.title(),
                        rows,
                        rows == 1 ? "row" : "rows",
                        ColumnMapping.derivation(quantity)));
    }
}
