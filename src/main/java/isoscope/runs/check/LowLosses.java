package isoscope.runs.check;

import isoscope.quantity.LossUnit;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;

/// Losses lower than any text gives in nats per token: they may be per byte or per character, or of other data.
final class LowLosses {
    /// The best published losses on web text are near 1.5 nats per token at any vocabulary in use.
    private static final double LOWEST = 0.95;

    private LowLosses() {}

    static Optional<DataFinding> of(List<Run> runs) {
        List<Run> low =
                runs.stream()
                        .filter(run -> run.conditions().lossUnit() == LossUnit.NATS_PER_TOKEN)
                        .filter(run -> run.loss() < LOWEST)
                        .toList();
        return 2 * low.size() > runs.size()
                ? Optional.of(
                        DataFinding.about(
                                "low-losses",
                                Words.of(
                                        "Most losses are below 0.95, lower than text gives in nats per token. They may be "
                                                + "per byte or per character: then exponents can be compared, but losses "
                                                + "cannot."),
                                low))
                : Optional.empty();
    }
}
