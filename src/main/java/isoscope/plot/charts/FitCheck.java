package isoscope.plot.charts;

import isoscope.fit.FitOutcome.Fitted;
import isoscope.plot.Study;
import isoscope.quantity.QuantityFormat;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;

/// The fitted law's predictions for the runs of a study, from which parity, residuals and their quantiles are drawn.
sealed interface FitCheck {

    /// A law that predicts losses.
    ///
    /// @param fitted the fit
    /// @param included the runs that take part in it
    /// @param losses that it predicts for all runs
    record Possible(Fitted fitted, List<Run> included, PredictedLosses losses) implements FitCheck {
        /// Copies the list.
        public Possible {
            included = List.copyOf(included);
        }

        /// The loss the law predicts for a run; NaN where it predicts none.
        double predicted(Run run) {
            return losses.of(run);
        }

        /// Measured less predicted loss.
        double residual(Run run) {
            return run.loss() - predicted(run);
        }

        /// How well the law explains the runs, for those who cannot see the picture.
        String inWords() {
            return Words.of(
                    "root mean square residual %s %s",
                    QuantityFormat.loss(fitted.goodness().rmse(), 4),
                    fitted.law().card().lossUnit());
        }
    }

    /// There is nothing to check.
    ///
    /// @param reason the thing missing, in one sentence
    /// @param help the remedy, in one sentence
    record Impossible(String reason, String help) implements FitCheck {}

    /// Looks at the fit of a study.
    static FitCheck of(Study study) {
        Fitted fitted = study.fitted();
        if (study.runs().size() == 0) {
            return new Impossible(
                    Words.of("A fit is checked against runs, and no file is open."),
                    Words.of("Open a file of training runs."));
        }
        if (fitted == null) {
            return new Impossible(
                    Words.of("These runs have no fitted law to check."),
                    Words.of("Choose another method, or include more runs."));
        }
        List<Run> included = study.included();
        PredictedLosses losses = PredictedLosses.of(fitted.law(), study.runs().runs());
        return losses.hasNoneOf(included)
                ? new Impossible(
                        Words.of(
                                "%s predicts loss only along the frontier, so runs have no residuals.",
                                approach(fitted)),
                        Words.of("Choose a method that fits a loss, such as approach 3."))
                : new Possible(fitted, included, losses);
    }

    private static String approach(Fitted fitted) {
        return switch (fitted.method()) {
            case "envelope" -> Words.of("Approach 1");
            case "isoflop" -> Words.of("Approach 2");
            default -> Words.of("This method");
        };
    }
}
