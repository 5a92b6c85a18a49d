package isoscope.fit;

import isoscope.law.Law;
import isoscope.law.LossLaw;
import isoscope.law.ScalingLaw;
import isoscope.quantity.Quantity;
import isoscope.quantity.Series;
import isoscope.runs.Run;
import isoscope.words.Counted;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// The outcome of a fit.
public sealed interface FitOutcome {

    /// A law was found.
    ///
    /// @param law with id `fitted`
    /// @param method the id of the method that found it
    /// @param objective the minimised sum
    /// @param settings the choices of the user
    /// @param runs ids of the runs that were given
    /// @param used ids of those that the law rests on: all, but for methods that look at some of the runs alone
    /// @param goodness how well the law explains them
    /// @param holdOut how well the method predicts runs it has not seen
    /// @param warnings the warnings for a reader of the numbers
    /// @param seconds how long the search took
    record Fitted(
            Law law,
            String method,
            double objective,
            FitSettings settings,
            List<String> runs,
            List<String> used,
            Goodness goodness,
            HoldOut holdOut,
            List<FitWarning> warnings,
            double seconds)
            implements FitOutcome {
        /// Copies the lists.
        public Fitted {
            runs = List.copyOf(runs);
            used = List.copyOf(used);
            warnings = List.copyOf(warnings);
        }

        /// A law that rests on all its runs.
        public Fitted(
                Law law,
                String method,
                double objective,
                FitSettings settings,
                List<String> runs,
                Goodness goodness,
                HoldOut holdOut,
                List<FitWarning> warnings,
                double seconds) {
            this(
                    law, method, objective, settings, runs, runs, goodness, holdOut, warnings,
                    seconds);
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
                case LossLaw _ -> Optional.empty();
            };
        }

        /// The same fit with what trying it on other runs showed and what need be said of it.
        public Fitted reviewed(HoldOut tried, List<FitWarning> said) {
            return new Fitted(
                    law, method, objective, settings, runs, used, goodness, tried, said, seconds);
        }

        /// The same fit, which rests on these of its runs alone.
        public Fitted using(List<String> some) {
            return new Fitted(
                    law, method, objective, settings, runs, some, goodness, holdOut, warnings,
                    seconds);
        }

        /// The same fit with what its method has to say of it.
        public Fitted saying(List<FitWarning> said) {
            return new Fitted(
                    law, method, objective, settings, runs, used, goodness, holdOut, said, seconds);
        }

        /// How many runs the law rests on, such as `240 runs` or `130 of 240 runs`.
        public String counted() {
            return Counted.of(used.size(), runs.size(), "run");
        }
    }

    /// The data cannot carry the fit, or it did not converge.
    ///
    /// @param code stable, lower case with hyphens, such as `too-few-runs`
    /// @param reason the problem, in one sentence with numbers
    /// @param help the remedy, in one sentence
    record Refused(String code, String reason, String help) implements FitOutcome {}

    /// The user, or a newer request, called it off.
    record Cancelled() implements FitOutcome {}

    /// How well a law explains what it was fitted to.
    ///
    /// @param quantity the one it was fitted to: the loss of runs or, for approaches 1 and 2, which fit a power law to
    ///     the best sizes, their parameters
    /// @param rmseLog root mean square of ln(measured / fitted)
    /// @param rmse root mean square of measured − fitted, in nats per token, or in parameters
    /// @param r2 share of the variance explained, of the loss itself, or of the logarithm of the best sizes
    /// @param maxAbsResidual largest |ln(measured / fitted)|
    record Goodness(
            Quantity quantity, double rmseLog, double rmse, double r2, double maxAbsResidual) {

        /// How well a law explains losses.
        public Goodness(double rmseLog, double rmse, double r2, double maxAbsResidual) {
            this(Quantity.LOSS, rmseLog, rmse, r2, maxAbsResidual);
        }

        /// How well a law that predicts losses explains runs.
        ///
        /// @param runs at least one
        public static Goodness of(List<Run> runs, Law law) {
            return ofLosses(
                    Series.from(runs, Run::loss),
                    Series.from(runs, run -> Predictions.loss(law, run).orElse(Double.NaN)));
        }

        /// How well losses are explained.
        ///
        /// @param measured at least one
        public static Goodness ofLosses(Series measured, Series fitted) {
            return of(Quantity.LOSS, measured, fitted, DoubleUnaryOperator.identity());
        }

        /// How well the best sizes of budgets, or along an envelope, are explained.
        ///
        /// @param measured at least one
        public static Goodness ofSizes(Series measured, Series fitted) {
            return of(Quantity.PARAMETERS, measured, fitted, Math::log);
        }

        private static Goodness of(
                Quantity quantity, Series measured, Series fitted, DoubleUnaryOperator scale) {
            int size = measured.size();
            double mean = Arrays.stream(measured.map(scale).toArray()).average().orElse(Double.NaN);
            double logSquares = 0;
            double squares = 0;
            double unexplained = 0;
            double variance = 0;
            double largest = 0;
            for (int i = 0; i < size; i++) {
                double logResidual = Math.log(measured.get(i) / fitted.get(i));
                double value = scale.applyAsDouble(measured.get(i));
                logSquares += logResidual * logResidual;
                squares += Math.pow(measured.get(i) - fitted.get(i), 2);
                unexplained += Math.pow(value - scale.applyAsDouble(fitted.get(i)), 2);
                variance += Math.pow(value - mean, 2);
                largest = Math.max(largest, Math.abs(logResidual));
            }
            return new Goodness(
                    quantity,
                    Math.sqrt(logSquares / size),
                    Math.sqrt(squares / size),
                    1 - unexplained / variance,
                    largest);
        }
    }
}
