package isoscope.quantity;

/// The loss of guessing every token evenly, the logarithm of the vocabulary.
public final class GuessedLoss {
    /// More nats per token than guessing costs with any vocabulary in use: ln 442,413.
    public static final double HIGHEST = 13;

    private GuessedLoss() {}
}
