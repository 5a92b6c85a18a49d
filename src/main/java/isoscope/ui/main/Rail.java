package isoscope.ui.main;

import isoscope.ui.theme.LineIcon;
import isoscope.ui.workspace.Workspace;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The screens, one item each, at the left edge.
final class Rail extends VBox {
    Rail(MainViewModel model, List<Workspace> workspaces) {
        getStyleClass().add("rail");
        for (int i = 0; i < workspaces.size(); i++) {
            getChildren().add(item(model, workspaces.get(i), i));
        }
    }

    private static ToggleButton item(MainViewModel model, Workspace workspace, int position) {
        StackPane pill = new StackPane(new LineIcon(workspace.icon()));
        pill.getStyleClass().add("rail-pill");
        ToggleButton item = new ToggleButton(workspace.railLabel(), pill);
        item.setId("rail-" + workspace.id());
        item.setContentDisplay(ContentDisplay.TOP);
        item.setTooltip(new Tooltip("%s (Ctrl %d)".formatted(workspace.title(), position + 1)));
        item.getStyleClass().add("rail-item");
        item.setOnAction(event -> {
            model.show(position);
            item.setSelected(true);
        });
        model.currentProperty().subscribe(shown -> item.setSelected(shown.intValue() == position));
        return item;
    }
}
