package isoscope.ui.main;

import isoscope.ui.theme.Styled;
import isoscope.ui.workspace.FigureCopy;
import isoscope.ui.workspace.FigureExport;
import isoscope.ui.workspace.FigureReading;
import isoscope.ui.workspace.IconButton;
import isoscope.ui.workspace.ShownFigure;
import isoscope.ui.workspace.Workspace;
import isoscope.words.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A screen with its header.
final class WorkspacePane extends BorderPane {
    private static final double DESCRIPTION_LEAST = 40;

    /// @param copy puts figures on the clipboard
    /// @param export saves figures
    /// @param reading shows figures in words or numbers
    WorkspacePane(
            Workspace workspace,
            MainViewModel model,
            FigureCopy copy,
            FigureExport export,
            FigureReading reading) {
        getStyleClass().add("workspace");
        setId("workspace-" + workspace.id());
        HBox header = header(workspace, model, copy);
        workspace.bare().subscribe(bare -> setTop(bare ? null : header));
        setCenter(workspace.content());
        new ChartMenu(workspace.figure(), copy, export, reading).listen(this);
    }

    private static HBox header(Workspace workspace, MainViewModel model, FigureCopy copy) {
        Label title = Styled.of(new Label(workspace.heading().title()), "workspace-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label description = Styled.of(new Label(), "workspace-description");
        description.textProperty().bind(workspace.heading().description());
        description.setMinWidth(DESCRIPTION_LEAST);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = Styled.of(new HBox(title, description, gap), "workspace-header");
        header.getChildren().addAll(workspace.options());
        header.getChildren().addAll(copyButton(workspace, copy), inspectorButton(model));
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private static Button copyButton(Workspace workspace, FigureCopy copy) {
        Button button =
                IconButton.of(
                        Feather.COPY,
                        Words.of("Copy figure"),
                        () ->
                                workspace
                                        .figure()
                                        .getValue()
                                        .map(ShownFigure::figure)
                                        .ifPresent(copy::copy));
        button.setId("copy-figure");
        button.disableProperty().bind(workspace.figure().map(Optional::isEmpty));
        return button;
    }

    private static Button inspectorButton(MainViewModel model) {
        Button button =
                IconButton.of(
                        Feather.SIDEBAR,
                        Words.of("Show or hide the inspector (Ctrl I)"),
                        model::toggleInspector);
        button.setAccessibleText(Words.of("Inspector"));
        return Styled.of(button, "inspector-button");
    }
}
