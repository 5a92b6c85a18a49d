package isoscope.ui.playground;

import com.google.errorprone.annotations.Immutable;
import isoscope.plan.design.Sweep;
import isoscope.plan.simulate.Simulation;
import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.ui.workspace.InputName;
import isoscope.words.Words;
import java.util.Optional;

/// Something that is said to the playground: a part of an option of `isoscope simulate`.
enum Input {
    LAW("law", Words.key("True law"), "", new Text()),
    LOW("budget-low", Words.key("Smallest budget"), "FLOP", new Compute()),
    HIGH("budget-high", Words.key("Largest budget"), "FLOP", new Compute()),
    COUNT("budgets", Words.key("Budgets"), "", new Whole(2, Sweep.MOST_BUDGETS)),
    POINTS("points", Words.key("Sizes per budget"), "", new Whole(2, Sweep.MOST_RUNS)),
    REACH("reach", Words.key("Sizes up to"), "× N*", new Decimal(1, 1e6, false)),
    SPACING("strategy", Words.key("Spacing of sizes"), "", new Text()),
    NOISE("noise", Words.key("Noise of the loss"), "%", new Decimal(0, 100, true)),
    COMPUTE("compute", Words.key("Target budget"), "FLOP", new Compute()),
    REPETITIONS("repeat", Words.key("Repetitions"), "", new Whole(1, Simulation.MOST_REPETITIONS)),
    SEED("seed", Words.key("Seed"), "", new Whole(0, Long.MAX_VALUE));

    private final String id;
    private final String title;
    private final String unit;
    private final Kind kind;

    Input(String id, String title, String unit, Kind kind) {
        this.id = id;
        this.title = title;
        this.unit = unit;
        this.kind = kind;
    }

    @Immutable
    private sealed interface Kind {}

    @Immutable
    private record Text() implements Kind {}

    @Immutable
    private record Compute() implements Kind {}

    @Immutable
    private record Whole(long low, long high) implements Kind {}

    /// @param withLow whether the low end itself may be typed; the high end may not
    @Immutable
    private record Decimal(double low, double high, boolean withLow) implements Kind {
        boolean holds(double value) {
            return (withLow ? value >= low : value > low) && value < high;
        }
    }

    /// Its name in the session.
    String setting() {
        return "playground." + id;
    }

    /// Its names on the screen.
    InputName names() {
        return new InputName("playground-" + id, Words.said(title), Words.said(unit));
    }

    /// Why a text cannot be taken, and what to type; empty of one that can.
    Optional<String> problem(String text) {
        boolean isFine =
                switch (kind) {
                    case Text _ -> true;
                    case Compute _, Decimal _ -> !Double.isNaN(number(text));
                    case Whole _ -> whole(text).isPresent();
                };
        return isFine ? Optional.empty() : Optional.of(expected());
    }

    private String expected() {
        return switch (kind) {
            case Text _ -> "";
            case Compute _ -> Words.of("Type FLOP above 0, such as 1e21.");
            case Whole(long low, long high) ->
                    high == Long.MAX_VALUE
                            ? Words.of("Type a whole number from %,d.", low)
                            : Words.of("Type a whole number from %,d to %,d.", low, high);
            case Decimal(double low, double high, boolean withLow) ->
                    withLow
                            ? Words.of(
                                    "Type a number from %.0f up to %,.0f, such as 0.5.", low, high)
                            : Words.of("Type a number above %.0f, such as 4.", low);
        };
    }

    /// The number of a text that can have decimals; NaN where there is none.
    double number(String text) {
        return switch (kind) {
            case Text _, Whole _ -> Double.NaN;
            case Compute _ ->
                    QuantityParser.parse(text, Quantity.COMPUTE) instanceof Parsed(double value)
                            ? value
                            : Double.NaN;
            case Decimal decimal -> decimal(text).filter(decimal::holds).orElse(Double.NaN);
        };
    }

    private static Optional<Double> decimal(String text) {
        try {
            return Optional.of(Double.parseDouble(text.replace("%", "").strip()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// The whole number of a text; empty where there is none within its limits.
    Optional<Long> whole(String text) {
        try {
            long value = Long.parseLong(text.replace(",", "").strip());
            return kind instanceof Whole(long low, long high) && value >= low && value <= high
                    ? Optional.of(value)
                    : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
