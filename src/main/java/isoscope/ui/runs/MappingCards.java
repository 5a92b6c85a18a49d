package isoscope.ui.runs;

import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.AtRest;
import isoscope.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How the columns of the file were understood: a card for each quantity, and what was not used.
final class MappingCards extends HBox {
    private static final double CARD = 205;
    private static final double CARD_LEAST = 130;
    private static final double THREE_LINES = 52;

    private final RunsViewModel model;

    MappingCards(RunsViewModel model) {
        this.model = model;
        getStyleClass().add("mapping");
        AtRest.of(this, model.mapping()).subscribe(this::show);
    }

    private void show(List<MappingCard> cards) {
        getChildren().setAll(cards.stream().map(this::card).toList());
        getChildren().add(rest());
    }

    private Node card(MappingCard card) {
        Label symbol = Styled.of(new Label(card.symbol()), "mapping-symbol");
        symbol.setMinWidth(Region.USE_PREF_SIZE);
        Label word = Styled.of(new Label(card.word()), "muted");
        HBox head = Styled.of(new HBox(symbol, word), "mapping-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        Button column = new Button(card.column());
        column.setMnemonicParsing(false);
        column.setMaxWidth(Double.MAX_VALUE);
        column.setTooltip(new Tooltip(Words.of("%s\nChoose columns…", card.column())));
        column.setAccessibleText(Words.of("%s: %s. Choose columns", card.word(), card.column()));
        column.setOnAction(_ -> model.chooseColumns());
        column.getStyleClass().addAll("mapping-column", card.derived() ? "derived" : "read");
        Label range = Styled.of(new Label(card.range()), "caption", "number");
        VBox box = Styled.of(new VBox(head, column, range), "mapping-card");
        box.setPrefWidth(CARD);
        box.setMinWidth(CARD_LEAST);
        box.setMaxWidth(CARD);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static void show(Label columns, NotUsed notUsed) {
        columns.setText(notUsed.text());
        columns.setTooltip(notUsed.columns().isEmpty() ? null : new Tooltip(notUsed.all()));
    }

    private Node rest() {
        Label head = Styled.of(new Label(Words.of("Not used")), "strong");
        Label columns = Styled.of(new Label(), "muted");
        columns.setWrapText(true);
        columns.setMaxHeight(THREE_LINES);
        AtRest.of(this, model.notUsed()).subscribe(now -> show(columns, now));
        Hyperlink choose = new Hyperlink(Words.of("Choose columns…"));
        choose.setId("choose-columns");
        choose.setOnAction(event -> model.chooseColumns());
        VBox box = Styled.of(new VBox(head, columns, choose), "mapping-rest");
        box.setMinWidth(CARD_LEAST - 10);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
