package isoscope.ui.laws;

import isoscope.quantity.QuantityFormat;
import isoscope.session.Document;
import isoscope.ui.workspace.Live;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// Every method on the same runs, side by side. The document compares them only while somebody looks.
public final class MethodsViewModel {
    private final Document document;
    private final BooleanProperty seen = new SimpleBooleanProperty(this, "seen");
    private final ObservableValue<List<MethodRow>> rows;
    private final ObservableValue<String> parametersTitle;

    /// Follows a document.
    public MethodsViewModel(Document document) {
        this.document = document;
        rows =
                Live.whileSeen(
                        seen,
                        this::allRows,
                        document.comparisonProperty(),
                        document.computeProperty(),
                        document.history().choicesProperty());
        parametersTitle =
                Live.whileSeen(
                        seen,
                        () -> "N* at " + QuantityFormat.dense(document.computeProperty().get()),
                        document.computeProperty());
        seen.subscribe((before, now) -> document.watchComparison(now));
    }

    /// Whether anybody looks.
    public BooleanProperty seenProperty() {
        return seen;
    }

    /// One row a method, the default one first.
    ObservableValue<List<MethodRow>> rowsProperty() {
        return rows;
    }

    /// What stands over the best sizes, such as "N* at 5.76×10²³".
    ObservableValue<String> parametersTitleProperty() {
        return parametersTitle;
    }

    /// Fits by a method from now on, as a step that can be undone.
    void use(MethodRow row) {
        if (row.usable() && !row.used()) {
            document.useMethod(row.id());
        }
    }

    private List<MethodRow> allRows() {
        String used = document.choices().fit().method();
        double compute = document.computeProperty().get();
        return document.comparisonProperty().get().stream()
                .map(result -> MethodRow.of(result, used, compute))
                .toList();
    }
}
