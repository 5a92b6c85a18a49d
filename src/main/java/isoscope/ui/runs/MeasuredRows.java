package isoscope.ui.runs;

import isoscope.fit.FitOutcome.Fitted;
import java.util.List;
import java.util.Optional;

/// The residuals of the rows of a table. They change with the rows and with the law, and rest otherwise.
final class MeasuredRows {
    private List<RunRow> rows = List.of();
    private Optional<Fitted> law = Optional.empty();

    /// Brings the residuals up to date.
    ///
    /// @param shown the rows
    /// @param fitted the law they are measured by; without one residuals are NaN
    void measure(List<RunRow> shown, Optional<Fitted> fitted) {
        if (rows.equals(shown) && law.equals(fitted)) {
            return;
        }
        rows = shown;
        law = fitted;
        for (RunRow row : rows) {
            double residual = law.map(fit -> Residuals.of(row.run(), fit)).orElse(Double.NaN);
            row.residualProperty().set(residual);
        }
    }
}
