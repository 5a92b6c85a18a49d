package isoscope.ui.laws;

import isoscope.ui.inspector.FormulaLine;
import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.inspector.KeyValues;
import isoscope.ui.inspector.Notes;
import isoscope.ui.theme.LawSample;
import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The card of the published law or saved fit that was clicked in the table; not there while the fit is chosen.
final class LawCardSection extends VBox {
    LawCardSection(LawsViewModel model) {
        setId("law-card");
        visibleProperty().bind(model.factsProperty().map(facts -> facts.isPresent()));
        managedProperty().bind(visibleProperty());
        model.factsProperty()
                .subscribe(facts ->
                        getChildren().setAll(facts.stream().map(LawCardSection::section).toList()));
    }

    private static Node section(LawFacts facts) {
        VBox formulas = Styled.of(new VBox(), "section-rows");
        facts.formulas().forEach(formula -> formulas.getChildren().add(new FormulaLine(formula)));
        InspectorSection section =
                new InspectorSection(facts.name())
                        .withSample(new LawSample(facts.line()))
                        .withNote(new SimpleStringProperty(facts.kind()))
                        .with(formulas, constants(facts), scope(facts));
        if (!facts.note().isEmpty()) {
            section.with(Notes.caption(facts.note()));
        }
        return section.with(source(facts.source()));
    }

    private static GridPane constants(LawFacts facts) {
        GridPane grid = Styled.of(new GridPane(), "card-constants");
        for (LawFacts.Constant constant : facts.constants()) {
            FormulaLine symbol = Styled.of(new FormulaLine(constant.symbol()), "small-formula");
            Label value = Styled.of(new Label(constant.value()), "number");
            value.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(value, HPos.RIGHT);
            Label unit = Styled.of(new Label(constant.unit()), "caption");
            unit.setTooltip(constant.unit().isEmpty() ? null : new Tooltip(constant.unit()));
            grid.addRow(grid.getRowCount(), symbol, value, unit);
        }
        return grid;
    }

    private static KeyValues scope(LawFacts facts) {
        return new KeyValues()
                .row(Words.of("Counts N as"), new SimpleStringProperty(facts.counts()))
                .row(Words.of("Its runs, C"), new SimpleStringProperty(facts.range()));
    }

    private static Node source(List<String> lines) {
        VBox source = new VBox();
        for (String line : lines) {
            Label label = Notes.caption(line);
            source.getChildren().add(label);
        }
        return source;
    }
}
