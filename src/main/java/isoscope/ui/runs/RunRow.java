package isoscope.ui.runs;

import isoscope.runs.Run;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// A run in the table. It lives as long as its data set is open; only what a fit or a choice changes is a property.
public final class RunRow {
    private final Run run;
    private final int place;
    private final BooleanProperty included = new SimpleBooleanProperty(this, "included", true);
    private final DoubleProperty residual = new SimpleDoubleProperty(this, "residual", Double.NaN);

    /// @param place among all rows, in the order of the file
    RunRow(Run run, int place) {
        this.run = run;
        this.place = place;
    }

    /// The place among all rows, in the order of the file.
    int place() {
        return place;
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
