package isoscope.fit.surface;

/// How far a law is from runs: a sum over runs of Huber's loss of their residuals, of which plain squares are the limit
/// for a large δ.
///
/// @param residual the residual that is compared
/// @param delta where Huber's loss turns from square to straight; infinite for squares
/// @param factor of the sum: 1, or 2 where squares are meant rather than their halves
public record Misfit(Residual residual, double delta, double factor) {

    /// The residual that is compared.
    public enum Residual {
        /// ln L − ln f, the logarithms of the measured and the fitted loss.
        LOG,
        /// L − f, the losses themselves.
        LOSS
    }

    /// Approach 3 of Hoffmann et al. 2022, appendix D.2.
    public static Misfit huberOfLogs(double delta) {
        return new Misfit(Residual.LOG, delta, 1);
    }

    /// Σ (ln L − ln f)².
    public static Misfit squaresOfLogs() {
        return new Misfit(Residual.LOG, Double.POSITIVE_INFINITY, 2);
    }

    /// Σ (L − f)².
    public static Misfit squares() {
        return new Misfit(Residual.LOSS, Double.POSITIVE_INFINITY, 2);
    }

    /// Huber's loss of one residual, without the factor.
    double loss(double difference) {
        double amount = Math.abs(difference);
        return amount <= delta ? .5 * difference * difference : delta * (amount - .5 * delta);
    }
}
