package isoscope.ui.runs;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A bordered list under a heading with a count; it is not there while it is empty.
final class ListPanel extends VBox {
    private static final double TALLEST = 230;

    private final Label count = new Label();
    private final VBox rows = new VBox();

    ListPanel(String heading, Node... actions) {
        Label title = new Label(heading);
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("strong");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().addAll("badge", "number");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, count, gap);
        head.getChildren().addAll(actions);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("list-panel-head");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALLEST);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(head, scroll);
        getStyleClass().add("list-panel");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(List<? extends Node> shown) {
        setVisible(!shown.isEmpty());
        count.setText(Integer.toString(shown.size()));
        rows.getChildren().setAll(shown);
        shown.forEach(row -> row.getStyleClass().add("list-panel-row"));
    }
}
