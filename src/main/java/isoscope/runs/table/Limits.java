package isoscope.runs.table;

import isoscope.quantity.Quantity;
import isoscope.words.Words;

/// The limits of a quantity in any run: wide enough for a toy and for the next decade, narrow enough to notice a column
/// in the wrong unit.
final class Limits {
    private Limits() {}

    /// Whether a value is possible.
    static boolean allow(Quantity quantity, double value) {
        return value >= low(quantity) && value <= high(quantity);
    }

    /// The possible values in words.
    static String expected(Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> Words.of("parameters from 1 to 1e16");
            case TOKENS -> Words.of("tokens from 1 to 1e18");
            case COMPUTE -> Words.of("FLOP from 1 to 1e35");
            case LOSS ->
                    Words.of("nats per token from 1e-6 to 100; name a column of perplexities so");
        };
    }

    private static double low(Quantity quantity) {
        return quantity == Quantity.LOSS ? 1e-6 : 1;
    }

    private static double high(Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> 1e16;
            case TOKENS -> 1e18;
            case COMPUTE -> 1e35;
            case LOSS -> 100;
        };
    }
}
