package isoscope.fit;

import isoscope.law.ChinchillaLaw;
import java.util.List;

/// What came of a fit.
public sealed interface FitOutcome {

    /// A law was found.
    ///
    /// @param law with id `fitted`
    /// @param objective the minimised sum
    /// @param runs how many runs were used
    /// @param goodness how well the law explains them
    /// @param warnings what a reader of the numbers must know
    /// @param seconds how long it took
    record Fitted(
            ChinchillaLaw law,
            double objective,
            double huberDelta,
            int runs,
            Goodness goodness,
            List<FitWarning> warnings,
            double seconds)
            implements FitOutcome {
        /// Copies the list.
        public Fitted {
            warnings = List.copyOf(warnings);
        }
    }

    /// The data cannot carry the fit, or it did not converge.
    ///
    /// @param code stable, lower case with hyphens, such as `too-few-runs`
    /// @param reason what is wrong, in one sentence with numbers
    /// @param help what would help, in one sentence
    record Refused(String code, String reason, String help) implements FitOutcome {}

    /// The user, or a newer request, called it off.
    record Cancelled() implements FitOutcome {}

    /// How well a law explains its runs.
    ///
    /// @param rmseLog root mean square of ln(measured / fitted loss)
    /// @param rmse root mean square of measured − fitted loss, in nats per token
    /// @param r2 share of the variance of the loss explained
    /// @param maxAbsResidual largest |ln(measured / fitted)|
    record Goodness(double rmseLog, double rmse, double r2, double maxAbsResidual) {}

    /// Something a reader of the numbers must know.
    ///
    /// @param code stable, lower case with hyphens
    /// @param message one sentence that says what to do
    record FitWarning(String code, String message) {}
}
