package isoscope.ui.main;

import isoscope.ui.theme.Styled;
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
        Label title = Styled.of(new Label(workspace.heading().title()), "workspace-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label description = Styled.of(new Label(), "workspace-description");
        description.textProperty().bind(workspace.heading().description());
        description.setMinWidth(DESCRIPTION_LEAST);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = Styled.of(new HBox(title, description, gap), "workspace-header");
        header.getChildren().addAll(workspace.options());
        header.getChildren().add(inspectorButton(model));
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private static Button inspectorButton(MainViewModel model) {
        Button button = Styled.of(new Button(), "icon-button", "inspector-button");
        button.setGraphic(new FontIcon(Feather.SIDEBAR));
        button.setTooltip(new Tooltip("Show or hide the inspector (Ctrl I)"));
        button.setAccessibleText("Inspector");
        button.setOnAction(event -> model.toggleInspector());
        return button;
    }
}
