package isoscope.ui.inspector;

import isoscope.plot.Study;
import isoscope.session.FitSteps;
import isoscope.session.Fitting;
import isoscope.words.Words;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// How well the fitted law explains its runs, and runs it has not seen. It is not there while there is no fit.
public final class GoodnessSection extends VBox {
    /// Follows a fit.
    ///
    /// @param steps tell which runs are held out
    /// @param study of which the fit is
    public GoodnessSection(Fitting fitting, FitSteps steps, ReadOnlyObjectProperty<Study> study) {
        ObservableValue<FitReport> report =
                FitReport.whileSeen(
                        fitting, steps, study, sceneProperty().map(scene -> true).orElse(false));
        VBox bars = new VBox();
        Label holdOut = Notes.caption("");
        holdOut.setId("hold-out-text");
        holdOut.textProperty().bind(text(report, FitSummary::holdOut));
        getChildren()
                .add(
                        new InspectorSection(Words.key("Goodness of fit"))
                                .withNote(text(report, FitSummary::used))
                                .with(
                                        bars,
                                        new KeyValues()
                                                .row(
                                                        Words.of("RMSE of ln L"),
                                                        text(report, FitSummary::rmse))
                                                .row("R²", text(report, FitSummary::r2))
                                                .row(
                                                        Words.of("Largest residual of ln L"),
                                                        text(report, FitSummary::largest)),
                                        holdOut));
        visibleProperty().bind(report.map(FitReport.Found.class::isInstance));
        managedProperty().bind(visibleProperty());
        report.subscribe(now -> bars.getChildren().setAll(histogram(now)));
    }

    private static List<Node> histogram(FitReport report) {
        return switch (report) {
            case FitReport.Missing _ -> List.of();
            case FitReport.Found(var summary) when summary.residuals().isEmpty() ->
                    List.of(
                            Notes.caption(
                                    Words.of(
                                            "This law gives no loss of a run, so there are no residuals.")));
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
