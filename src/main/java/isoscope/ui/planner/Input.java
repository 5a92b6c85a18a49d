package isoscope.ui.planner;

import isoscope.plan.catalogue.Estimate;
import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.ParsedQuantity.Rejected;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.quantity.Words;
import isoscope.ui.workspace.InputName;
import java.util.Optional;

/// Something that may be said to the planner: an option of `isoscope plan`, whose text is that of the command line.
enum Input {
    COMPUTE("compute", "Compute", "FLOP", Kind.COMPUTE),
    BUDGET("budget", "Money for device time", "$", Kind.AMOUNT),
    HOURS("hours", "Time", "hours", Kind.AMOUNT),
    DEVICES("devices", "Devices", "", Kind.AMOUNT),
    TARGET_LOSS("target-loss", "Target loss", "", Kind.LOSS),
    LAW("law", "Law", "", Kind.NAME),
    INFERENCE_TOKENS("inference-tokens", "Inference over lifetime", "tokens", Kind.TOKENS),
    UNIQUE_TOKENS("unique-tokens", "Unique data", "tokens", Kind.TOKENS),
    PARAMETERS("parameters", "Your choice of size", "parameters", Kind.PARAMETERS),
    HARDWARE("hardware", "Hardware", "", Kind.NAME),
    NUMBER_FORMAT("number-format", "Number format", "", Kind.NAME),
    UTILISATION("mfu", "Utilisation (MFU)", "of peak", Kind.RANGE),
    SERVING_UTILISATION("serving-mfu", "Utilisation in serving", "of peak", Kind.RANGE),
    PRICE("price-per-hour", "Price of a device", "$/h", Kind.RANGE),
    POWER("power", "Power of a device", "W", Kind.AMOUNT),
    PUE("pue", "PUE", "", Kind.RANGE),
    REGION("region", "Region", "", Kind.NAME),
    INTENSITY("carbon-intensity", "Carbon intensity", "g/kWh", Kind.RANGE),
    VOCABULARY("vocabulary", "Vocabulary", "entries", Kind.COUNT),
    CONTEXT("context", "Context", "tokens", Kind.COUNT),
    OPTIMIZER("optimizer", "Optimiser", "", Kind.NAME),
    SEQUENCES("sequences", "Sequences at a time", "", Kind.COUNT);

    private static final double MOST = 1e8;

    private final String option;
    private final String title;
    private final String unit;
    private final Kind kind;

    Input(String option, String title, String unit, Kind kind) {
        this.option = option;
        this.title = title;
        this.unit = unit;
        this.kind = kind;
    }

    private enum Kind {
        COMPUTE,
        AMOUNT,
        LOSS,
        TOKENS,
        PARAMETERS,
        RANGE,
        COUNT,
        NAME
    }

    /// The name of its option, without hyphens before it.
    String option() {
        return option;
    }

    /// For people.
    String title() {
        return title;
    }

    /// Its names on the screen.
    InputName names() {
        return new InputName("planner-" + option, title, unit);
    }

    /// Why a text cannot be read, and what to type; empty of one that can.
    Optional<String> problem(String text) {
        return switch (kind) {
            case NAME -> Optional.empty();
            case RANGE ->
                    Estimate.parse(text).isPresent()
                            ? Optional.empty()
                            : Optional.of(
                                    "Type a number above 0, such as 0.4, or a range, such as 0.3:0.45.");
            case COUNT ->
                    isCount(number(text))
                            ? Optional.empty()
                            : Optional.of(
                                    "Type a whole number from 1 to 100 million, such as 4096 or 128k.");
            case AMOUNT ->
                    Double.isNaN(number(text))
                            ? Optional.of("Type a number above 0, such as 500, 250k or 2M.")
                            : Optional.empty();
            case COMPUTE, LOSS, TOKENS, PARAMETERS ->
                    switch (QuantityParser.parse(text, quantity())) {
                        case Parsed _ -> Optional.empty();
                        case Rejected rejected ->
                                Optional.of(Words.of("Type %s.", rejected.expected()));
                    };
        };
    }

    private static boolean isCount(double number) {
        return number >= 1 && number <= MOST && number == Math.rint(number);
    }

    /// The number of a text; NaN where there is none.
    double number(String text) {
        return QuantityParser.parse(text, quantity()) instanceof Parsed(double value)
                ? value
                : Double.NaN;
    }

    private Quantity quantity() {
        return switch (kind) {
            case COMPUTE -> Quantity.COMPUTE;
            case LOSS -> Quantity.LOSS;
            case TOKENS -> Quantity.TOKENS;
            case AMOUNT, PARAMETERS, COUNT, RANGE, NAME -> Quantity.PARAMETERS;
        };
    }
}
