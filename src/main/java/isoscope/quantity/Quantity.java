package isoscope.quantity;

/// A quantity that a number in a training run measures.
public enum Quantity {
    /// Model size N, in parameters.
    PARAMETERS("N", "Parameters"),
    /// Training data seen D, in tokens.
    TOKENS("D", "Tokens"),
    /// Training compute C, in floating-point operations (FLOP).
    COMPUTE("C", "Compute"),
    /// Cross-entropy L, in nats per token.
    LOSS("L", "Loss");

    private final String symbol;
    private final String title;

    Quantity(String symbol, String title) {
        this.symbol = symbol;
        this.title = title;
    }

    /// The letter the field writes it with: N, D, C or L.
    public String symbol() {
        return symbol;
    }

    /// The English word, capitalised.
    public String title() {
        return title;
    }
}
