package isoscope.ui.laws;

import isoscope.quantity.QuantityFormat;
import isoscope.session.FitSteps;
import isoscope.session.Fitting;
import isoscope.session.History;
import isoscope.session.view.ComputeProperty;
import isoscope.ui.workspace.Live;
import isoscope.words.Words;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// Every method on the same runs, side by side. They are compared only while somebody looks.
public final class MethodsViewModel {
    private final Fitting fitting;
    private final FitSteps steps;
    private final ComputeProperty compute;
    private final BooleanProperty seen = new SimpleBooleanProperty(this, "seen");
    private final ObservableValue<List<MethodRow>> rows;
    private final ObservableValue<String> parametersTitle;

    /// Follows a fit.
    ///
    /// @param steps choose the method
    /// @param compute at which the best sizes are told
    /// @param history tells when another method is used
    public MethodsViewModel(
            Fitting fitting, FitSteps steps, ComputeProperty compute, History history) {
        this.fitting = fitting;
        this.steps = steps;
        this.compute = compute;
        rows =
                Live.whileSeen(
                        seen,
                        this::allRows,
                        fitting.comparisonProperty(),
                        compute,
                        history.choicesProperty());
        parametersTitle =
                Live.whileSeen(
                        seen,
                        () -> Words.of("N* at %s", QuantityFormat.dense(compute.get())),
                        compute);
        seen.subscribe((before, now) -> fitting.watchComparison(now));
    }

    /// Whether anybody looks.
    public BooleanProperty seenProperty() {
        return seen;
    }

    /// One row a method, the default one first.
    ObservableValue<List<MethodRow>> rowsProperty() {
        return rows;
    }

    /// The title over the best sizes, such as "N* at 5.76×10²³".
    ObservableValue<String> parametersTitleProperty() {
        return parametersTitle;
    }

    /// Fits by a method from now on, as a step that can be undone.
    void use(MethodRow row) {
        if (row.usable() && !row.used()) {
            steps.useMethod(row.id());
        }
    }

    private List<MethodRow> allRows() {
        String used = steps.choices().method();
        double held = compute.get();
        return fitting.comparisonProperty().get().stream()
                .map(result -> MethodRow.of(result, used, held))
                .toList();
    }
}
