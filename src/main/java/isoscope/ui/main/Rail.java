package isoscope.ui.main;

import isoscope.ui.theme.LineIcon;
import isoscope.ui.workspace.Workspace;
import isoscope.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screens, one item each, at the left edge, and help for the one that is shown at its foot.
final class Rail extends VBox {
    Rail(MainViewModel model, List<Workspace> workspaces, Runnable help) {
        getStyleClass().add("rail");
        for (int i = 0; i < workspaces.size(); i++) {
            getChildren().add(item(model, workspaces.get(i), i));
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, help(help));
    }

    private static Button help(Runnable action) {
        Button help = new Button(Words.of("Help"), pill(new FontIcon(Feather.HELP_CIRCLE)));
        help.setId("rail-help");
        help.setContentDisplay(ContentDisplay.TOP);
        help.setTooltip(new Tooltip(Words.of("Help for this screen (F1)")));
        help.getStyleClass().add("rail-item");
        help.setOnAction(event -> action.run());
        return help;
    }

    private static StackPane pill(Node icon) {
        StackPane pill = new StackPane(icon);
        pill.getStyleClass().add("rail-pill");
        return pill;
    }

    private static ToggleButton item(MainViewModel model, Workspace workspace, int position) {
        ToggleButton item =
                new ToggleButton(
                        workspace.heading().railLabel(),
                        pill(new LineIcon(workspace.heading().icon())));
        item.setId("rail-" + workspace.id());
        item.setContentDisplay(ContentDisplay.TOP);
        item.setTooltip(
                new Tooltip(Words.of("%s (Ctrl %d)", workspace.heading().title(), position + 1)));
        item.getStyleClass().add("rail-item");
        item.setOnAction(event -> {
            model.show(position);
            item.setSelected(true);
        });
        model.currentProperty().subscribe(shown -> item.setSelected(shown.intValue() == position));
        return item;
    }
}
