package isoscope.fit;

import isoscope.law.ChinchillaLaw;
import isoscope.law.LossSurface;
import isoscope.runs.Run;
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
    record Goodness(double rmseLog, double rmse, double r2, double maxAbsResidual) {

        /// How well a surface explains runs.
        ///
        /// @param runs at least one
        public static Goodness of(List<Run> runs, LossSurface surface) {
            double mean = runs.stream().mapToDouble(Run::loss).average().orElse(Double.NaN);
            double logSquares = 0;
            double squares = 0;
            double variance = 0;
            double largest = 0;
            for (Run run : runs) {
                double fitted = surface.loss(run.parameters(), run.tokens());
                double logResidual = Math.log(run.loss() / fitted);
                logSquares += logResidual * logResidual;
                squares += Math.pow(run.loss() - fitted, 2);
                variance += Math.pow(run.loss() - mean, 2);
                largest = Math.max(largest, Math.abs(logResidual));
            }
            return new Goodness(
                    Math.sqrt(logSquares / runs.size()),
                    Math.sqrt(squares / runs.size()),
                    1 - squares / variance,
                    largest);
        }
    }

    /// Something a reader of the numbers must know.
    ///
    /// @param code stable, lower case with hyphens
    /// @param message one sentence that says what to do
    record FitWarning(String code, String message) {}
}
