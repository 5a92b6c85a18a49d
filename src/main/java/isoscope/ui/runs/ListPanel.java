package isoscope.ui.runs;

import isoscope.ui.theme.Styled;
import isoscope.words.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A bordered list under a heading with a count; it is not there while it is empty.
final class ListPanel extends VBox {
    /// How high a list grows before it scrolls.
    static final double TALLEST = 230;

    private final Label count = new Label();

    /// @param list the list; at most [#TALLEST] high
    /// @param actions at the right end of the heading
    ListPanel(String heading, Node list, Node... actions) {
        Label title = Styled.of(new Label(heading), "strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().addAll("badge", "number");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = Styled.of(new HBox(title, count, gap), "list-panel-head");
        head.getChildren().addAll(actions);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, list);
        getStyleClass().add("list-panel");
        managedProperty().bind(visibleProperty());
        count(0);
    }

    /// Says how many are listed.
    void count(int listed) {
        setVisible(listed > 0);
        count.setText(Words.of("%,d", listed));
    }
}
