package isoscope.ui.inspector;

import isoscope.session.Document;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/// How well the fitted law explains its runs. It is not there while there is no fit.
public final class GoodnessSection extends VBox {
    /// Follows the fit of a document.
    public GoodnessSection(Document document) {
        this(FitReport.of(document));
    }

    GoodnessSection(ObservableValue<FitReport> report) {
        VBox bars = new VBox();
        getChildren()
                .add(
                        new InspectorSection("Goodness of fit")
                                .withNote(text(report, FitSummary::used))
                                .with(
                                        bars,
                                        new KeyValues()
                                                .row("R²", text(report, FitSummary::r2))
                                                .row("RMSE of loss", text(report, FitSummary::rmse))
                                                .row(
                                                        "Frontier exponent a",
                                                        text(report, FitSummary::exponent))));
        visibleProperty().bind(report.map(FitReport.Found.class::isInstance));
        managedProperty().bind(visibleProperty());
        report.subscribe(now -> bars.getChildren().setAll(histogram(now)));
    }

    private static List<ResidualBars> histogram(FitReport report) {
        return switch (report) {
            case FitReport.Missing _ -> List.of();
            case FitReport.Found(var summary) -> List.of(new ResidualBars(summary.residuals()));
        };
    }

    private static ObservableValue<String> text(
            ObservableValue<FitReport> report, Function<FitSummary, String> part) {
        return report.map(now ->
                switch (now) {
                    case FitReport.Missing _ -> "";
                    case FitReport.Found(var summary) -> part.apply(summary);
                });
    }
}
