package isoscope.cli;

import isoscope.plan.Conditions;
import isoscope.plan.Goal;
import isoscope.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say what a plan starts from, and what it takes into account.
final class GoalOptions {
    @Option(
            names = "--compute",
            paramLabel = "C",
            converter = QuantityConverter.Compute.class,
            description = "Start from compute, such as 5.76e23 or \"400 PF-days\".")
    private @Nullable Double compute;

    @Option(
            names = "--budget",
            paramLabel = "MONEY",
            converter = MoneyConverter.class,
            description = "Start from money in dollars, such as 2M.")
    private @Nullable Double budget;

    @Option(
            names = "--hours",
            paramLabel = "H",
            converter = AmountConverter.class,
            description = "Start from this many hours on --devices.")
    private @Nullable Double hours;

    @Option(
            names = "--devices",
            paramLabel = "K",
            converter = AmountConverter.class,
            description =
                    "Number of devices for --hours; with another goal, the training time on them.")
    private @Nullable Double devices;

    @Option(
            names = "--target-loss",
            paramLabel = "L",
            converter = QuantityConverter.Loss.class,
            description = "Start from a target loss: the least compute that reaches it.")
    private @Nullable Double targetLoss;

    @Option(
            names = "--inference-tokens",
            paramLabel = "T",
            converter = QuantityConverter.Tokens.class,
            description = "Tokens served over the model's lifetime; the budget pays for them too.")
    private @Nullable Double inferenceTokens;

    @Option(
            names = "--unique-tokens",
            paramLabel = "U",
            converter = QuantityConverter.Tokens.class,
            description = "Unique tokens available; beyond them, tokens are repeated.")
    private @Nullable Double uniqueTokens;

    /// The goal that was asked for.
    ///
    /// @throws CommandFailure when it is none of them, or more than one
    Goal goal() {
        if (hours != null && devices == null) {
            throw Usage.wrong(
                    Words.of(
                            "Found --hours without --devices, expected --hours H with --devices K."));
        }
        List<String> found = found();
        if (found.size() != 1) {
            throw Usage.wrong(
                    Words.of(
                            "Expected one of --compute C, --budget MONEY, --hours H with --devices K, --target-loss L, found %s.",
                            found.isEmpty()
                                    ? Words.of("none")
                                    : String.join(Words.of(" and "), found)));
        }
        if (compute != null) {
            return new Goal.Compute(compute);
        }
        if (budget != null) {
            return new Goal.Money(budget);
        }
        return targetLoss != null
                ? new Goal.TargetLoss(targetLoss)
                : new Goal.DeviceTime(
                        Objects.requireNonNull(hours), Objects.requireNonNull(devices));
    }

    /// The devices whose time is told.
    OptionalDouble devices() {
        return devices == null ? OptionalDouble.empty() : OptionalDouble.of(devices);
    }

    private List<String> found() {
        Map<String, Optional<Double>> goals = new LinkedHashMap<>();
        goals.put("--compute", Optional.ofNullable(compute));
        goals.put("--budget", Optional.ofNullable(budget));
        goals.put("--hours", Optional.ofNullable(hours));
        goals.put("--target-loss", Optional.ofNullable(targetLoss));
        return goals.entrySet().stream()
                .filter(goal -> goal.getValue().isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    Conditions conditions() {
        return new Conditions(
                inferenceTokens == null ? 0 : inferenceTokens,
                uniqueTokens == null ? Double.POSITIVE_INFINITY : uniqueTokens);
    }
}
