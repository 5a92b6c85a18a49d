package isoscope.ui.library;

import isoscope.ui.inspector.FormulaLine;
import isoscope.ui.inspector.InspectorSection;
import isoscope.ui.inspector.Notes;
import isoscope.ui.workspace.TextCopy;
import isoscope.words.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The constants of the law whose card is shown, each with its place, and the source.
final class ConstantsSection extends VBox {
    /// @param copy puts a citation on the clipboard
    ConstantsSection(LibraryViewModel model, TextCopy copy) {
        setId("library-constants");
        visibleProperty().bind(Bindings.isNotEmpty(getChildren()));
        model.shownProperty()
                .map(shown -> shown.flatMap(Shown::card))
                .subscribe(card ->
                        getChildren()
                                .setAll(card.stream().flatMap(known -> of(known, copy)).toList()));
    }

    private static Stream<Node> of(CardViewModel card, TextCopy copy) {
        List<ConstantRow> constants = card.constants();
        long unread = constants.stream().filter(row -> !row.isChecked()).count();
        InspectorSection table =
                new InspectorSection(Words.key("Constants"))
                        .withNote(
                                new SimpleStringProperty(
                                        unread == 0 ? "" : Words.of("%d unverified", unread)))
                        .with(table(constants));
        if (unread > 0) {
            table.with(
                    Notes.caption(
                            Words.of(
                                    "Unverified: this number has not been checked against a primary source.")));
        }
        InspectorSection source = source(card, copy);
        return constants.isEmpty() ? Stream.of(source) : Stream.of(table, source);
    }

    private static GridPane table(List<ConstantRow> constants) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-constants");
        for (ConstantRow row : constants) {
            FormulaLine symbol = new FormulaLine(row.symbol());
            symbol.getStyleClass().add("small-formula");
            symbol.setMinWidth(Region.USE_PREF_SIZE);
            Label value = new Label(row.value());
            value.getStyleClass().add("number");
            value.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(value, HPos.RIGHT);
            String place = row.isChecked() ? row.place() : Words.of("%s (unverified)", row.place());
            String unit = row.unit().isEmpty() ? "" : Words.said(row.unit()) + ". ";
            Label note = Notes.caption(unit + place);
            Stream.of(symbol, value, note).forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
            grid.addRow(grid.getRowCount(), symbol, value, note);
        }
        return grid;
    }

    private static InspectorSection source(CardViewModel card, TextCopy copy) {
        InspectorSection section = new InspectorSection(Words.key("Source"));
        String arxiv = card.source().arxiv();
        Stream.of(
                        card.source().authors(),
                        card.source().title(),
                        arxiv.isEmpty() ? "" : "arXiv:" + arxiv,
                        card.source().where())
                .filter(line -> !line.isEmpty())
                .forEach(line -> section.with(Notes.caption(line)));
        Button citation = new Button(Words.of("Copy citation"));
        citation.setId("library-citation");
        citation.getStyleClass().add("outlined");
        citation.setTooltip(new Tooltip(Words.of("Copies the source as BibTeX")));
        citation.setOnAction(_ -> copy.copy(card.citation()));
        return section.with(citation);
    }
}
