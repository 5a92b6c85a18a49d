package isoscope.ui.runs;

import isoscope.fit.FitOutcome;
import isoscope.fit.Predictions;
import isoscope.runs.Run;
import java.util.List;

/// How far runs lie off the fitted law.
final class Residuals {
    private Residuals() {}

    /// The |residual| that a share of the included runs stays below; 0 without any.
    static double quantile(List<RunRow> rows, double share) {
        double[] sizes =
                rows.stream()
                        .filter(row -> row.includedProperty().get())
                        .mapToDouble(row -> Math.abs(row.residualProperty().get()))
                        .filter(size -> !Double.isNaN(size))
                        .sorted()
                        .toArray();
        return sizes.length == 0 ? 0 : sizes[(int) (share * (sizes.length - 1))];
    }

    /// Measured − fitted loss, in nats per token; NaN when the law predicts no loss.
    static double of(Run run, FitOutcome.Fitted fitted) {
        return run.loss() - Predictions.loss(fitted.law(), run).orElse(Double.NaN);
    }
}
