package isoscope.ui.isoflop;

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

/// The exponents of the best size and the best tokens; or why there are no budgets to take them from.
final class ExponentsSection extends VBox {
    ExponentsSection(IsoFlopViewModel model) {
        ObservableValue<BudgetReport> report = model.reportProperty();
        KeyValues exponents =
                new KeyValues()
                        .row(
                                Words.of("a, exponent of N*"),
                                text(report, BudgetReport.Found::parametersExponent))
                        .row(
                                Words.of("interval of a"),
                                text(report, BudgetReport.Found::parametersInterval))
                        .row(
                                Words.of("b, exponent of D*"),
                                text(report, BudgetReport.Found::tokensExponent))
                        .row(
                                Words.of("interval of b"),
                                text(report, BudgetReport.Found::tokensInterval));
        VBox rows = new VBox();
        getChildren()
                .add(
                        new InspectorSection(Words.key("Approach 2"))
                                .withSample(LayerSample.line("sample-fitted"))
                                .withNote(text(report, BudgetReport.Found::method))
                                .with(rows));
        report.subscribe(now -> rows.getChildren().setAll(rows(now, exponents)));
    }

    private static List<Node> rows(BudgetReport report, KeyValues exponents) {
        return switch (report) {
            case BudgetReport.Missing(var reason, var help) ->
                    List.of(Notes.caption(reason + " " + help));
            case BudgetReport.Found _ -> List.of(exponents);
        };
    }

    private static ObservableValue<String> text(
            ObservableValue<BudgetReport> report, Function<BudgetReport.Found, String> part) {
        return report.map(now ->
                switch (now) {
                    case BudgetReport.Missing _ -> "";
                    case BudgetReport.Found found -> part.apply(found);
                });
    }
}
