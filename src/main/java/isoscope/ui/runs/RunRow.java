package isoscope.ui.runs;

import isoscope.runs.Run;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// A run in the table. It lives as long as its data set is open; only what a fit or a choice changes is a property.
public final class RunRow {
    private final Run run;
    private final BooleanProperty included = new SimpleBooleanProperty(this, "included", true);
    private final DoubleProperty residual = new SimpleDoubleProperty(this, "residual", Double.NaN);

    RunRow(Run run) {
        this.run = run;
    }

    /// The run itself.
    public Run run() {
        return run;
    }

    /// Whether it takes part in fits.
    public BooleanProperty includedProperty() {
        return included;
    }

    /// Measured − fitted loss in nats per token, or NaN without a fit.
    public DoubleProperty residualProperty() {
        return residual;
    }
}
