package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.runs.ComputeRatio;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.RowProblem;
import isoscope.runs.Run;
import isoscope.runs.mapping.RunField;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Warnings about a table that was read.
final class LoadWarnings {
    /// Runs that could have been steps tell their quantities alone below the first rows.
    static LoadWarning cellsNotKept() {
        return new LoadWarning(
                "columns-not-kept",
                Words.of(
                        "Below row 65,536, runs that share their name with an earlier row have only their quantities, "
                                + "not the other columns. To keep those, say that no row is a step (--map step=@none)."));
    }

    private LoadWarnings() {}

    /// Everything worth saying.
    ///
    /// @param mapping of the file
    /// @param reader after the last row
    /// @param accepted how many rows were accepted
    static List<LoadWarning> of(ColumnMapping mapping, RowReader reader, int accepted) {
        List<LoadWarning> warnings = new ArrayList<>();
        lossScale(mapping).ifPresent(warnings::add);
        mismatch(mapping, reader.computeRatios().median(), warnings);
        Map<Quantity, Integer> filled = reader.filled();
        for (Quantity quantity : told(mapping)) {
            int without = accepted - filled.getOrDefault(quantity, 0);
            if (without > 0) {
                warnings.add(partlyDerived(quantity, without));
            }
        }
        int untold = accepted - reader.withUniqueTokens();
        boolean byEpochs = mapping.tells(RunField.EPOCHS) && !mapping.tells(RunField.UNIQUE_TOKENS);
        if ((mapping.tells(RunField.UNIQUE_TOKENS) || byEpochs) && untold > 0) {
            warnings.add(uniqueTokensUntold(untold));
        }
        if (byEpochs && reader.repeating() > 0) {
            warnings.add(uniqueTokensByEpochs(mapping));
        }
        reader.columnsNotKept().ifPresent(warnings::add);
        return warnings;
    }

    private static List<Quantity> told(ColumnMapping mapping) {
        return Arrays.stream(Quantity.values())
                .filter(quantity -> mapping.tells(RunField.of(quantity)))
                .toList();
    }

    private static Optional<LoadWarning> lossScale(ColumnMapping mapping) {
        LossScale scale = mapping.lossScale();
        return switch (scale) {
            case LOSS -> Optional.empty();
            case PERPLEXITY ->
                    Optional.of(perplexity(mapping.headers().get(mapping.column(RunField.LOSS))));
            case BITS_PER_BYTE, BITS_PER_CHARACTER ->
                    Optional.of(
                            new LoadWarning(
                                    "loss-in-bits",
                                    bitsOfText(
                                            mapping.headers().get(mapping.column(RunField.LOSS)),
                                            scale)));
        };
    }

    private static String bitsOfText(String header, LossScale scale) {
        return scale == LossScale.BITS_PER_BYTE
                ? Words.of(
                        "The column %s is in bits per byte, not nats per token, and was read unchanged: losses, E, A "
                                + "and B are in bits per byte too. To compare with published laws, multiply it by "
                                + "ln 2 and the bytes per token.",
                        header)
                : Words.of(
                        "The column %s is in bits per character, not nats per token, and was read unchanged: losses, "
                                + "E, A and B are in bits per character too. To compare with published laws, "
                                + "multiply it by ln 2 and the characters per token.",
                        header);
    }

    private static LoadWarning perplexity(String header) {
        return new LoadWarning(
                "loss-from-perplexity",
                Words.of(
                        "The column %s was read as perplexity; the loss is its natural logarithm. If it holds "
                                + "losses, rename it.",
                        header));
    }

    private static LoadWarning uniqueTokensUntold(int rows) {
        return new LoadWarning(
                "unique-tokens-partly",
                rows == 1
                        ? Words.of(
                                "Unique tokens are missing in 1 row, which is assumed to repeat none.")
                        : Words.of(
                                "Unique tokens are missing in %,d rows, which are assumed to repeat none.",
                                rows));
    }

    private static LoadWarning uniqueTokensByEpochs(ColumnMapping mapping) {
        return new LoadWarning(
                "unique-tokens-from-epochs",
                Words.of(
                        "Unique tokens were computed as tokens divided by epochs (column %s).",
                        mapping.headers().get(mapping.column(RunField.EPOCHS))));
    }

    /// Says so when only the first of many problems are listed.
    static LoadWarning unlisted(int listed, int all) {
        return new LoadWarning(
                "problems-not-listed",
                Words.of("Only the first %,d of %,d rejected rows are listed.", listed, all));
    }

    /// The runs as evidence about the columns they were read from.
    ///
    /// @param problems of the rows that were rejected
    static List<LoadWarning> of(ColumnMapping mapping, List<Run> runs, List<RowProblem> problems) {
        return Stream.of(
                        HighLosses.warning(mapping, runs, problems),
                        ExpertParameters.warning(mapping, runs))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void mismatch(ColumnMapping mapping, double ratio, List<LoadWarning> warnings) {
        if (ComputeRatio.isOff(ratio)) {
            warnings.add(
                    new LoadWarning(
                            "compute-mismatch",
                            Words.of(
                                    "The median of C/(6ND) is %.3g, not 1: %s.",
                                    ratio,
                                    ExpertParameters.cause(mapping, ratio)
                                            .orElseGet(() ->
                                                    ComputeRatio.cause(
                                                            ratio, mapping.parameterMeaning())))));
        }
    }

    private static LoadWarning partlyDerived(Quantity quantity, int rows) {
        return new LoadWarning(
                "partly-derived",
                Words.of(
                        "%s is missing in %s and was set to %s there.",
                        quantity.title(),
                        Counted.of(rows, "row"),
                        ColumnMapping.derivation(quantity)));
    }
}
