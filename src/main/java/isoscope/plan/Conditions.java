package isoscope.plan;

/// What a plan takes into account besides its budget.
///
/// @param servedTokens T, tokens that the model serves in its life; 0 when serving is left out
/// @param uniqueTokens U, different tokens that there are; infinite when there are enough
public record Conditions(double servedTokens, double uniqueTokens) {
    /// Training alone, on tokens that are all new.
    public static final Conditions NONE = new Conditions(0, Double.POSITIVE_INFINITY);

    /// Checks the ranges.
    public Conditions {
        if (!(servedTokens >= 0 && servedTokens <= Double.MAX_VALUE && uniqueTokens > 0)) {
            throw new IllegalArgumentException(
                    "expected T ≥ 0 and U > 0, found " + servedTokens + ", " + uniqueTokens);
        }
    }

    /// Whether the model serves tokens.
    public boolean serves() {
        return servedTokens > 0;
    }

    /// Whether tokens may have to be repeated.
    public boolean isLimited() {
        return uniqueTokens < Double.POSITIVE_INFINITY;
    }

    /// The same without serving.
    public Conditions withoutServing() {
        return new Conditions(0, uniqueTokens);
    }
}
