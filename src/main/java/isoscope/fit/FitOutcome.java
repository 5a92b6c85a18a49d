package isoscope.fit;

import isoscope.law.Law;
import isoscope.law.ScalingLaw;
import isoscope.runs.Run;
import java.util.List;
import java.util.Optional;

/// What came of a fit.
public sealed interface FitOutcome {

    /// A law was found.
    ///
    /// @param law with id `fitted`
    /// @param method the id of the method that found it
    /// @param objective the minimised sum
    /// @param settings what the user had chosen
    /// @param runs ids of the runs that were used
    /// @param goodness how well the law explains them
    /// @param holdOut how well the method predicts runs it has not seen
    /// @param warnings what a reader of the numbers must know
    /// @param seconds how long the search took
    record Fitted(
            Law law,
            String method,
            double objective,
            FitSettings settings,
            List<String> runs,
            Goodness goodness,
            HoldOut holdOut,
            List<FitWarning> warnings,
            double seconds)
            implements FitOutcome {
        /// Copies the lists.
        public Fitted {
            runs = List.copyOf(runs);
            warnings = List.copyOf(warnings);
        }

        /// A law that was not tried on other runs and of which nothing need be said.
        public Fitted(
                FitProblem problem,
                String method,
                Law law,
                double objective,
                Goodness goodness,
                double seconds) {
            this(
                    law,
                    method,
                    objective,
                    problem.settings(),
                    problem.runs().stream().map(Run::id).toList(),
                    goodness,
                    HoldOut.NONE,
                    List.of(),
                    seconds);
        }

        /// The law as one that splits compute; empty for laws of one quantity alone.
        public Optional<ScalingLaw> scalingLaw() {
            return switch (law) {
                case ScalingLaw scaling -> Optional.of(scaling);
            };
        }

        /// The same fit with what trying it on other runs showed and what need be said of it.
        public Fitted reviewed(HoldOut tried, List<FitWarning> said) {
            return new Fitted(
                    law, method, objective, settings, runs, goodness, tried, said, seconds);
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

        /// How well a law that predicts losses explains runs.
        ///
        /// @param runs at least one
        public static Goodness of(List<Run> runs, Law law) {
            double mean = runs.stream().mapToDouble(Run::loss).average().orElse(Double.NaN);
            double logSquares = 0;
            double squares = 0;
            double variance = 0;
            double largest = 0;
            for (Run run : runs) {
                double fitted = Predictions.loss(law, run).orElse(Double.NaN);
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
}
