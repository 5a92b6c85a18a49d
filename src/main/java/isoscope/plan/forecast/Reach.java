package isoscope.plan.forecast;

/// When a run reaches a loss, by the course of its own curve.
///
/// @param run its id
/// @param tokensSeen at the end of its curve
/// @param lossSeen there, the mean of its last points
/// @param verdict whether it does
/// @param tokens after which it has the loss; NaN where it does not, as far as is foretold
/// @param low the fewest tokens by the interval; NaN where it does not have the loss by either end
/// @param high the most tokens by the interval; infinite where the upper end does not have the loss as far as is foretold
/// @param flopPerToken compute of a token, in FLOP
/// @param floor E of the course L = E + A·D^−α, below which it never goes
public record Reach(
        String run,
        double tokensSeen,
        double lossSeen,
        Verdict verdict,
        double tokens,
        double low,
        double high,
        double flopPerToken,
        double floor) {

    /// Whether a run reaches a loss.
    public enum Verdict {
        /// Its curve has it.
        REACHED,
        /// It will.
        FORETOLD,
        /// Not within the tokens that a curve tells of.
        BEYOND,
        /// The floor of its course is not below it.
        NEVER
    }

    /// The compute after which it has the loss by the upper end of its interval, in FLOP; infinite where that is.
    public double mostCompute() {
        return high * flopPerToken;
    }

    /// The compute after which it has the loss, in FLOP; NaN where the tokens are.
    public double compute() {
        return tokens * flopPerToken;
    }
}
