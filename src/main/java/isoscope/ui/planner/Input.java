package isoscope.ui.planner;

import isoscope.plan.catalogue.Estimate;
import isoscope.quantity.ParsedQuantity.Parsed;
import isoscope.quantity.ParsedQuantity.Rejected;
import isoscope.quantity.Quantity;
import isoscope.quantity.QuantityParser;
import isoscope.ui.workspace.InputName;
import isoscope.words.Words;
import java.util.Optional;

/// Something that may be said to the planner: an option of `isoscope plan`, whose text is that of the command line.
enum Input {
    COMPUTE("compute", Words.key("Compute"), "FLOP", Kind.COMPUTE),
    BUDGET("budget", Words.key("Money for device time"), "$", Kind.AMOUNT),
    HOURS(Words.key("hours"), Words.key("Time"), Words.key("hours"), Kind.AMOUNT),
    DEVICES("devices", Words.key("Devices"), "", Kind.AMOUNT),
    TARGET_LOSS("target-loss", Words.key("Target loss"), "", Kind.LOSS),
    LAW("law", Words.key("Law"), "", Kind.NAME),
    INFERENCE_TOKENS(
            "inference-tokens",
            Words.key("Inference over lifetime"),
            Words.key("tokens"),
            Kind.TOKENS),
    UNIQUE_TOKENS("unique-tokens", Words.key("Unique data"), Words.key("tokens"), Kind.TOKENS),
    PARAMETERS(
            "parameters",
            Words.key("Your choice of size"),
            Words.key("parameters"),
            Kind.PARAMETERS),
    HARDWARE("hardware", Words.key("Hardware"), "", Kind.NAME),
    NUMBER_FORMAT("number-format", Words.key("Number format"), "", Kind.NAME),
    UTILISATION("mfu", Words.key("Utilisation (MFU)"), Words.key("of peak"), Kind.RANGE),
    SERVING_UTILISATION(
            "serving-mfu", Words.key("Utilisation in serving"), Words.key("of peak"), Kind.RANGE),
    PRICE("price-per-hour", Words.key("Price of a device"), "$/h", Kind.RANGE),
    POWER("power", Words.key("Power of a device"), "W", Kind.AMOUNT),
    PUE("pue", "PUE", "", Kind.RANGE),
    REGION("region", Words.key("Region"), "", Kind.NAME),
    INTENSITY("carbon-intensity", Words.key("Carbon intensity"), "g/kWh", Kind.RANGE),
    VOCABULARY("vocabulary", Words.key("Vocabulary"), Words.key("entries"), Kind.COUNT),
    CONTEXT("context", Words.key("Context"), Words.key("tokens"), Kind.COUNT),
    OPTIMIZER("optimizer", Words.key("Optimiser"), "", Kind.NAME),
    SEQUENCES("sequences", Words.key("Sequences at a time"), "", Kind.COUNT);

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
        return Words.said(title);
    }

    /// Its names on the screen.
    InputName names() {
        return new InputName("planner-" + option, Words.said(title), Words.said(unit));
    }

    /// Why a text cannot be read, and what to type; empty of one that can.
    Optional<String> problem(String text) {
        return switch (kind) {
            case NAME -> Optional.empty();
            case RANGE ->
                    Estimate.parse(text).isPresent()
                            ? Optional.empty()
                            : Optional.of(
                                    Words.of(
                                            "Type a number above 0, such as 0.4, or a range, such as 0.3:0.45."));
            case COUNT ->
                    isCount(number(text))
                            ? Optional.empty()
                            : Optional.of(
                                    Words.of(
                                            "Type a whole number from 1 to 100 million, such as 4096 or 128k."));
            case AMOUNT ->
                    Double.isNaN(number(text))
                            ? Optional.of(
                                    Words.of("Type a number above 0, such as 500, 250k or 2M."))
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
