package isoscope.ui.curves;

import isoscope.ui.inspector.FormulaLine;
import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.inspector.KeyValues;
import isoscope.ui.inspector.LayerSample;
import isoscope.ui.inspector.Notes;
import isoscope.words.Words;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The law of the lower envelope and how well it fits; or why there is none.
final class EnvelopeSection extends VBox {
    private static final String FORMULA = "L(C) = L∞ + k · C^−γ";

    private final ObservableValue<EnvelopeReport> report;

    EnvelopeSection(CurvesViewModel model) {
        report = model.reportProperty();
        InspectorSection law =
                new InspectorSection(Words.key("Envelope law"))
                        .withSample(LayerSample.line("sample-fitted"))
                        .withNote(text(EnvelopeReport.Found::points))
                        .with(new FormulaLine(FORMULA), constants());
        InspectorSection goodness =
                new InspectorSection(Words.key("Goodness of fit")).with(goodness());
        VBox missing = new VBox();
        getChildren().addAll(law, goodness, missing);
        showWhenFound(law);
        showWhenFound(goodness);
        report.subscribe(now -> missing.getChildren().setAll(reason(now)));
    }

    private static List<Node> reason(EnvelopeReport report) {
        return switch (report) {
            case EnvelopeReport.Found _ -> List.of();
            case EnvelopeReport.Missing(var reason, var help) ->
                    List.of(
                            new InspectorSection(Words.key("Envelope law"))
                                    .with(Notes.caption(reason + " " + help)));
        };
    }

    private KeyValues constants() {
        return new KeyValues()
                .row("L∞", text(EnvelopeReport.Found::floor))
                .row("k", text(EnvelopeReport.Found::coefficient))
                .row("γ", text(EnvelopeReport.Found::exponent))
                .row(Words.of("interval of γ"), text(EnvelopeReport.Found::exponentInterval));
    }

    private KeyValues goodness() {
        return new KeyValues()
                .row(Words.of("RMSE of loss"), text(EnvelopeReport.Found::rmse))
                .row(Words.of("Largest residual"), text(EnvelopeReport.Found::largest));
    }

    private void showWhenFound(Node node) {
        node.visibleProperty().bind(report.map(EnvelopeReport.Found.class::isInstance));
        node.managedProperty().bind(node.visibleProperty());
    }

    private ObservableValue<String> text(Function<EnvelopeReport.Found, String> part) {
        return report.map(now ->
                switch (now) {
                    case EnvelopeReport.Found found -> part.apply(found);
                    case EnvelopeReport.Missing _ -> "";
                });
    }
}
