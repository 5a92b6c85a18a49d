package isoscope.ui.main;

import isoscope.ui.workspace.Workspace;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A screen with its header.
final class WorkspacePane extends BorderPane {
    private static final double DESCRIPTION_LEAST = 40;

    WorkspacePane(Workspace workspace, MainViewModel model) {
        getStyleClass().add("workspace");
        setId("workspace-" + workspace.id());
        HBox header = header(workspace, model);
        workspace.bare().subscribe(bare -> setTop(bare ? null : header));
        setCenter(workspace.content());
    }

    private static HBox header(Workspace workspace, MainViewModel model) {
        Label title = new Label(workspace.heading().title());
        title.getStyleClass().add("workspace-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label description = new Label();
        description.textProperty().bind(workspace.heading().description());
        description.getStyleClass().add("workspace-description");
        description.setMinWidth(DESCRIPTION_LEAST);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(title, description, gap);
        header.getChildren().addAll(workspace.options());
        header.getChildren().add(inspectorButton(model));
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("workspace-header");
        return header;
    }

    private static Button inspectorButton(MainViewModel model) {
        Button button = new Button();
        button.setGraphic(new FontIcon(Feather.SIDEBAR));
        button.setTooltip(new Tooltip("Show or hide the inspector (Ctrl I)"));
        button.setAccessibleText("Inspector");
        button.getStyleClass().addAll("icon-button", "inspector-button");
        button.setOnAction(event -> model.toggleInspector());
        return button;
    }
}
