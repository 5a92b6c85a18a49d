package isoscope.quantity;

import isoscope.words.Words;

/// A quantity that a number in a training run measures.
public enum Quantity {
    /// Model size N, in parameters.
    PARAMETERS("N", Words.key("Parameters")),
    /// Training data seen D, in tokens.
    TOKENS("D", Words.key("Tokens")),
    /// Training compute C, in floating-point operations (FLOP).
    COMPUTE("C", Words.key("Compute")),
    /// Cross-entropy L, in nats per token.
    LOSS("L", Words.key("Loss"));

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
        return Words.said(title);
    }
}
