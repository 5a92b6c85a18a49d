package isoscope.ui.runs;

import isoscope.fit.FitOutcome;
import isoscope.runs.Run;

/// How far runs lie off the fitted law.
final class Residuals {
    private Residuals() {}

    /// Measured − fitted loss, in nats per token.
    static double of(Run run, FitOutcome.Fitted fitted) {
        return run.loss() - fitted.law().chinchilla().loss(run.parameters(), run.tokens());
    }
}
