package isoscope.runs.check;

import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Sizes in two units: a part of them lies decades below the rest, and times a thousand, a million or a billion falls
/// right among it. Their losses are like those of the rest, which those of truly small models would not be.
final class MixedUnits {
    private static final double WIDE_GAP = 2;
    private static final int[] POWERS = {3, 6, 9, 12};
    private static final double SLACK = 0.3;
    private static final double LIKE = 1.1;

    private final Quantity quantity;
    private final List<Run> rising;
    private final double[] logs;

    private MixedUnits(Quantity quantity, ToDoubleFunction<Run> value, List<Run> runs) {
        this.quantity = quantity;
        rising = runs.stream().sorted(Comparator.comparingDouble(value)).toList();
        logs = rising.stream().mapToDouble(value).map(Math::log10).toArray();
    }

    static Optional<DataFinding> ofParameters(List<Run> runs) {
        return new MixedUnits(Quantity.PARAMETERS, Run::parameters, runs).look();
    }

    static Optional<DataFinding> ofTokens(List<Run> runs) {
        return new MixedUnits(Quantity.TOKENS, Run::tokens, runs).look();
    }

    private Optional<DataFinding> look() {
        return IntStream.range(1, logs.length)
                .boxed()
                .max(Comparator.comparingDouble(i -> logs[i] - logs[i - 1]))
                .filter(split -> logs[split] - logs[split - 1] >= WIDE_GAP)
                .filter(this::areLossesAlike)
                .flatMap(this::explain);
    }

    private boolean areLossesAlike(int split) {
        DoubleSummaryStatistics rest = losses(rising.subList(split, rising.size()));
        DoubleSummaryStatistics part = losses(rising.subList(0, split));
        return part.getMin() >= rest.getMin() / LIKE && part.getMax() <= rest.getMax() * LIKE;
    }

    private static DoubleSummaryStatistics losses(List<Run> runs) {
        return runs.stream().mapToDouble(Run::loss).summaryStatistics();
    }

    /// What brings the runs below the gap among those above it.
    private Optional<DataFinding> explain(int split) {
        for (int power : POWERS) {
            boolean fits =
                    logs[0] + power >= logs[split] - SLACK
                            && logs[split - 1] + power <= logs[logs.length - 1] + SLACK;
            if (fits) {
                return Optional.of(finding(split, power));
            }
        }
        return Optional.empty();
    }

    private DataFinding finding(int split, int power) {
        return DataFinding.about(
                "mixed-units",
                "The %s of %d of %d runs seem to be in another unit: times %s they fall among the others. Write all in one unit."
                        .formatted(
                                quantity.title().toLowerCase(Locale.ROOT),
                                split,
                                logs.length,
                                QuantityFormat.power(Math.pow(10, power))),
                rising.subList(0, split));
    }
}
