package isoscope.ui.inspector;

import isoscope.session.Document;
import isoscope.ui.theme.LawSample;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The law of the user's runs: how it was found, its formula and its constants; or why there is none.
public final class FittedLawSection extends VBox {
    private final ReadOnlyStringWrapper method = new ReadOnlyStringWrapper("");
    private final VBox rows = new VBox();

    /// Follows the fit of a document.
    public FittedLawSection(Document document) {
        this(FitReport.of(document));
    }

    FittedLawSection(ObservableValue<FitReport> report) {
        rows.getStyleClass().add("section-rows");
        getChildren()
                .add(
                        new InspectorSection("Fitted law")
                                .withSample(new LawSample("fitted"))
                                .withNote(method.getReadOnlyProperty())
                                .with(rows));
        report.subscribe(this::show);
    }

    private void show(FitReport report) {
        switch (report) {
            case FitReport.Missing missing -> {
                method.set("");
                rows.getChildren().setAll(List.of(message(missing)));
            }
            case FitReport.Found(var summary) -> {
                method.set(summary.method());
                rows.getChildren()
                        .setAll(
                                List.of(
                                        new FormulaLine(summary.formula()),
                                        constants(summary.constants())));
                rows.getChildren().addAll(Notes.warnings(summary.warnings()));
            }
        }
    }

    private static Node message(FitReport.Missing missing) {
        return missing.serious()
                ? Notes.failure(missing.headline(), missing.help())
                : Notes.caption(missing.headline() + ". " + missing.help());
    }

    private static GridPane constants(List<FitSummary.Constant> constants) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("constants");
        for (FitSummary.Constant constant : constants) {
            Label symbol = new Label(constant.symbol());
            symbol.getStyleClass().add("constant-symbol");
            Label value = new Label(constant.value());
            value.getStyleClass().addAll("value", "number");
            value.setId("constant-" + constant.symbol());
            grid.addRow(grid.getRowCount(), symbol, value);
        }
        return grid;
    }
}
