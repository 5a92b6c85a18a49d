package isoscope.ui.main;

import isoscope.ui.compute.ComputeBar;
import isoscope.ui.compute.ComputeBarViewModel;
import isoscope.ui.session.SessionBanners;
import isoscope.ui.theme.Appearance;
import isoscope.ui.workspace.FigureCopy;
import isoscope.ui.workspace.FigureExport;
import isoscope.ui.workspace.Workspace;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window's content.
public final class MainView {
    private final MainViewModel model;
    private final Appearance appearance;
    private final List<Workspace> workspaces;
    private final FigureExport figureExport;
    private final FigureCopy figureCopy;
    private final StackPane root;
    private final Shortcuts shortcuts;

    /// Puts the frame together.
    ///
    /// @param root an empty pane, the root of the scene; notices float over it
    /// @param model of the frame
    /// @param compute of the compute bar
    /// @param workspaces the screens, in the order of the rail
    /// @param figureExport saves what a screen shows
    /// @param figureCopy puts what a screen shows on the clipboard
    /// @param appearance light or dark
    public MainView(
            StackPane root,
            MainViewModel model,
            ComputeBarViewModel compute,
            List<Workspace> workspaces,
            FigureExport figureExport,
            FigureCopy figureCopy,
            Appearance appearance) {
        this.root = root;
        this.model = model;
        this.appearance = appearance;
        this.workspaces = List.copyOf(workspaces);
        this.figureExport = figureExport;
        this.figureCopy = figureCopy;
        TopBar top = new TopBar(model, appearance, this::export);
        Rail rail = new Rail(model, this.workspaces);
        Centre centre = new Centre(model, this.workspaces);
        ComputeBar bar = new ComputeBar(compute);
        shortcuts =
                new Shortcuts(
                        model,
                        new Shortcuts.Actions(
                                this::export,
                                this::copy,
                                appearance::toggle,
                                compute::togglePlay,
                                List.of(top, rail, centre.main(), centre.inspector(), bar)));
        root.getChildren().add(frame(top, rail, centre, bar));
        root.getStyleClass().add("window");
        DropZones zones = new DropZones(model);
        zones.watch(root);
        root.getChildren().add(zones);
    }

    /// A scene of this size with the content, dressed, and with its keys.
    public Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        appearance.dress(scene.getStylesheets());
        shortcuts.install(scene);
        return scene;
    }

    private BorderPane frame(TopBar top, Rail rail, Centre centre, ComputeBar bar) {
        VBox head = new VBox(top, new SessionBanners(model.session()), new FailureBanner(model));
        LoadingBar loading = new LoadingBar(model);
        loading.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane middle = new StackPane(centre, loading);
        StackPane.setAlignment(loading, Pos.TOP_CENTER);
        BorderPane frame = new BorderPane(middle);
        frame.setTop(head);
        frame.setLeft(rail);
        frame.setBottom(bar);
        frame.getStyleClass().add("frame");
        return frame;
    }

    private void export() {
        if (shown().figure().isPresent()) {
            figureExport.export(shown());
        }
    }

    private void copy() {
        if (shown().figure().isPresent()) {
            figureCopy.copy(shown());
        }
    }

    private Workspace shown() {
        return workspaces.get(model.currentProperty().get());
    }
}
