package isoscope.runs.table;

import isoscope.quantity.GuessedLoss;
import isoscope.runs.LoadOutcome.LoadWarning;
import isoscope.runs.RowProblem;
import isoscope.runs.RowProblem.Code;
import isoscope.runs.Run;
import isoscope.runs.mapping.RunField;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;

/// Losses above the logarithm of any vocabulary, which is what a guess costs: perplexities under the name of a loss.
final class HighLosses {
    private HighLosses() {}

    /// The warning, should there be such losses.
    ///
    /// @param runs that were read
    /// @param problems of the rows that were rejected
    static Optional<LoadWarning> warning(
            ColumnMapping mapping, List<Run> runs, List<RowProblem> problems) {
        int column = mapping.column(RunField.LOSS);
        if (column == ColumnMapping.NONE || mapping.lossScale() != LossScale.LOSS) {
            return Optional.empty();
        }
        String header = mapping.headers().get(column);
        long beyond =
                problems.stream()
                        .filter(problem ->
                                problem.code() == Code.OUT_OF_RANGE
                                        && problem.column().equals(header))
                        .count();
        long high = runs.stream().filter(run -> run.loss() > GuessedLoss.HIGHEST).count() + beyond;
        return high == 0
                ? Optional.empty()
                : Optional.of(warning(header, high, runs.size() + beyond));
    }

    private static LoadWarning warning(String header, long high, long all) {
        return new LoadWarning(
                "losses-too-high",
                Words.of(
                        "%,d of %,d losses are above 13 nats per token, more than ln of any vocabulary: the column %s may hold perplexities. If so, name it perplexity, and the loss is its natural logarithm.",
                        high, all, header));
    }
}
