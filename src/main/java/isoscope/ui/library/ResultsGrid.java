package isoscope.ui.library;

import isoscope.law.Law;
import isoscope.ui.inspector.FormulaLine;
import isoscope.ui.library.CardViewModel.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The results of a card, each with its symbol, value and unit, and beside them those of another law.
final class ResultsGrid extends GridPane {
    private final List<Row> rows = new ArrayList<>();

    ResultsGrid(CardViewModel card) {
        getStyleClass().add("card-results");
        add(above(card, _ -> card.name()), 2, 0);
        add(above(card, other -> other.card().name()), 4, 0);
        for (Result result : card.resultsProperty().get()) {
            Row row = new Row(number(), CardTexts.label("", "caption"), number());
            rows.add(row);
            FormulaLine symbol = new FormulaLine(result.symbol());
            symbol.getStyleClass().add("small-formula");
            symbol.setMinWidth(Region.USE_PREF_SIZE);
            Label title = CardTexts.wrapped(result.title(), "muted");
            setHgrow(title, Priority.ALWAYS);
            addRow(rows.size(), symbol, title, row.value(), row.unit(), row.compared());
        }
        card.resultsProperty().subscribe(this::show);
    }

    private record Row(Label value, Label unit, Label compared) {}

    /// The name of a law above its results, while there are two.
    private static Label above(CardViewModel card, Function<Law, String> name) {
        Label label = CardTexts.label("", "caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        setHalignment(label, HPos.RIGHT);
        card.otherProperty().subscribe(other -> label.setText(other.map(name).orElse("")));
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private static Label number() {
        Label value = CardTexts.label("", "number");
        value.getStyleClass().add("strong");
        value.setMinWidth(Region.USE_PREF_SIZE);
        setHalignment(value, HPos.RIGHT);
        return value;
    }

    private void show(List<Result> now) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).value().setText(now.get(i).value());
            rows.get(i).unit().setText(now.get(i).unit());
            rows.get(i).compared().setText(now.get(i).compared());
        }
    }
}
