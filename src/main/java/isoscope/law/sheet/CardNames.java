package isoscope.law.sheet;

/// The names of cards of the library in sessions and tours. The card of a law has the name of the law.
public final class CardNames {
    /// The published models.
    public static final String MODELS = "models";

    private CardNames() {}

    /// A claim.
    public static String of(Claim claim) {
        return "claim:" + claim.id();
    }

    /// An experiment.
    ///
    /// @param id its own
    public static String ofExperiment(String id) {
        return "experiment:" + id;
    }
}
