package isoscope.ui.runs;

import isoscope.ui.workspace.AtRest;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How the columns of the file were understood: a card for each quantity, and what was not used.
final class MappingCards extends HBox {
    private static final double CARD = 205;
    private static final double CARD_LEAST = 130;

    private final RunsViewModel model;

    MappingCards(RunsViewModel model) {
        this.model = model;
        getStyleClass().add("mapping");
        AtRest.of(this, model.mapping()).subscribe(this::show);
    }

    private void show(List<MappingCard> cards) {
        getChildren().setAll(cards.stream().map(MappingCards::card).toList());
        getChildren().add(rest());
    }

    private static Node card(MappingCard card) {
        Label symbol = new Label(card.symbol());
        symbol.setMinWidth(Region.USE_PREF_SIZE);
        symbol.getStyleClass().add("mapping-symbol");
        Label word = new Label(card.word());
        word.getStyleClass().add("muted");
        HBox head = new HBox(symbol, word);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("mapping-head");
        Label column = new Label(card.column());
        column.setMaxWidth(Double.MAX_VALUE);
        column.getStyleClass().addAll("mapping-column", card.derived() ? "derived" : "read");
        Label range = new Label(card.range());
        range.getStyleClass().addAll("caption", "number");
        VBox box = new VBox(head, column, range);
        box.setPrefWidth(CARD);
        box.setMinWidth(CARD_LEAST);
        box.setMaxWidth(CARD);
        box.getStyleClass().add("mapping-card");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node rest() {
        Label head = new Label("Not used");
        head.getStyleClass().add("strong");
        Label columns = new Label();
        columns.textProperty().bind(AtRest.of(this, model.notUsed()));
        columns.setWrapText(true);
        columns.getStyleClass().add("muted");
        Hyperlink choose = new Hyperlink("Choose columns…");
        choose.setId("choose-columns");
        choose.setOnAction(event -> model.chooseColumns());
        VBox box = new VBox(head, columns, choose);
        box.setMinWidth(CARD_LEAST - 10);
        box.getStyleClass().add("mapping-rest");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
