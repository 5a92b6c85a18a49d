package isoscope.ui.main;

import isoscope.session.view.Layout;
import isoscope.ui.command.Command;
import isoscope.ui.command.PaletteDialog;
import isoscope.ui.compute.ComputeBar;
import isoscope.ui.compute.ComputeBarViewModel;
import isoscope.ui.compute.PresentedComputeBar;
import isoscope.ui.help.HelpDialog;
import isoscope.ui.session.SessionBanners;
import isoscope.ui.theme.Appearance;
import isoscope.ui.theme.ScaledPane;
import isoscope.ui.theme.ScaledPopups;
import isoscope.ui.tour.PresentationView;
import isoscope.ui.tour.PresentationViewModel;
import isoscope.ui.tour.SpeakerWindow;
import isoscope.ui.tour.TourCommands;
import isoscope.ui.workspace.FigureCopy;
import isoscope.ui.workspace.FigureExport;
import isoscope.ui.workspace.FigureReading;
import isoscope.ui.workspace.ShownFigure;
import isoscope.ui.workspace.Workspace;
import isoscope.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window's content.
public final class MainView {
    private static final String WINDOW = Words.key("Window");

    private final MainViewModel model;
    private final Appearance appearance;
    private final List<Workspace> workspaces;
    private final FigureExport figureExport;
    private final FigureCopy figureCopy;
    private final FigureReading figureReading;
    private final StackPane root;
    private final Shortcuts shortcuts;
    private final List<Command> commands;
    private final PaletteDialog palette;
    private final HelpDialog help;

    /// Puts the frame together.
    ///
    /// @param root an empty pane, the root of the scene; notices float over it
    /// @param model of the frame
    /// @param presentation of the screen that is shown
    /// @param compute of the compute bar
    /// @param workspaces the screens, in the order of the rail
    /// @param figureExport saves what a screen shows
    /// @param figureCopy puts what a screen shows on the clipboard
    /// @param figureReading shows it in words or numbers
    /// @param appearance light or dark
    public MainView(
            StackPane root,
            MainViewModel model,
            PresentationViewModel presentation,
            ComputeBarViewModel compute,
            List<Workspace> workspaces,
            FigureExport figureExport,
            FigureCopy figureCopy,
            FigureReading figureReading,
            Appearance appearance) {
        this.root = root;
        this.model = model;
        this.appearance = appearance;
        this.workspaces = List.copyOf(workspaces);
        this.figureExport = figureExport;
        this.figureCopy = figureCopy;
        this.figureReading = figureReading;
        this.palette = new PaletteDialog(root);
        this.help = new HelpDialog(root);
        ViewCommands view = new ViewCommands(model, this.workspaces);
        Command present = view.present(presentation);
        commands = commands(view, List.of(present, view.speaker(presentation)), compute);
        TopBar top = new TopBar(model, appearance, this::export, this::showPalette, present);
        Rail rail = new Rail(model, this.workspaces, this::showHelp);
        Centre centre = new Centre(model, this.workspaces, figureCopy, figureExport, figureReading);
        StepsSide side = new StepsSide(model, this.workspaces, centre);
        ComputeBar bar = new ComputeBar(compute);
        shortcuts =
                new Shortcuts(
                        commands,
                        compute,
                        List.of(top, rail, centre.main(), centre.inspector(), side.steps(), bar));
        BorderPane frame = frame(top, rail, side.pane(), bar);
        root.getChildren().add(frame);
        Presenting presenting =
                new Presenting(
                        root,
                        frame,
                        () -> presentation(presentation, compute),
                        () -> new SpeakerWindow(presentation, appearance));
        presentation.presentingProperty().subscribe((_, now) -> presenting.show(now));
        presentation.speakerShownProperty().subscribe((_, now) -> presenting.showSpeaker(now));
        root.getStyleClass().add("window");
        DropZones zones = new DropZones(model.opening());
        zones.watch(root);
        root.getChildren().add(zones);
    }

    /// A scene of this size with the content, dressed, and with its keys.
    public Scene scene(double width, double height) {
        ScaledPane pane = new ScaledPane(root, model.layout().scaleProperty());
        model.layout().roomProperty().bind(pane.room());
        Scene scene = new Scene(pane, width, height);
        ScaledPopups.follow(scene, pane.shown());
        appearance.dress(scene.getStylesheets());
        shortcuts.install(scene);
        return scene;
    }

    private BorderPane frame(TopBar top, Rail rail, Region centre, ComputeBar bar) {
        VBox head =
                new VBox(
                        top,
                        new SessionBanners(model.session()),
                        new FailureBanner(model.reading()));
        // The width that the head asks for never moves the screen below it.
        head.setMinWidth(0);
        LoadingBar loading = new LoadingBar(model.reading());
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

    private PresentationView presentation(
            PresentationViewModel presentation, ComputeBarViewModel compute) {
        return new PresentationView(
                presentation,
                workspaces,
                model.currentProperty(),
                new PresentedComputeBar(compute),
                appearance.shownProperty());
    }

    private List<Command> commands(
            ViewCommands view, List<Command> presenting, ComputeBarViewModel compute) {
        List<Command> all = new ArrayList<>();
        all.addAll(FileCommands.of(model, view.hasFigure(), this::export, this::copy));
        all.addAll(EditCommands.of(model.document()));
        all.addAll(view.all());
        all.addAll(TourCommands.of(model.tours()));
        all.addAll(presenting);
        all.add(
                reading("describe", Words.of("Describe figure"), figureReading.describe())
                        .when(view.hasFigure()));
        all.add(
                reading("tabulate", Words.of("Show as table"), figureReading.tabulate())
                        .when(view.hasFigure()));
        all.add(
                windowed(
                        "inspector",
                        Words.of("Show or hide the inspector"),
                        "I",
                        model::toggleInspector));
        all.add(windowed("theme", Words.of("Light or dark"), "L", appearance::toggle));
        all.addAll(LawCommands.of(model.document(), compute));
        all.add(windowed("palette", Words.of("All commands"), "K", this::showPalette));
        all.add(
                Command.of(
                        "help",
                        Words.said(WINDOW),
                        Words.of("Help for this screen"),
                        "F1",
                        this::showHelp));
        Layout layout = model.layout();
        all.add(windowed("larger", Words.of("Zoom in"), "Equals", layout::enlarge));
        all.add(windowed("smaller", Words.of("Zoom out"), "Minus", layout::shrink));
        all.add(
                windowed(
                        "as-designed",
                        Words.of("Reset zoom to 100 %%"),
                        "0",
                        () -> layout.setScale(1)));
        all.addAll(LanguageCommands.of(layout.languageProperty()));
        all.add(
                Command.of(
                        "reset-layout",
                        Words.said(WINDOW),
                        Words.of("Reset layout"),
                        "",
                        layout::reset));
        return List.copyOf(all);
    }

    private static Command windowed(String id, String name, String letter, Runnable action) {
        return Command.of(id, Words.said(WINDOW), name, "Shortcut+" + letter, action);
    }

    private Command reading(String id, String name, Consumer<ShownFigure> action) {
        return Command.of(
                id,
                Words.said(WINDOW),
                name,
                "",
                () -> shown().figure().getValue().ifPresent(action));
    }

    private void showPalette() {
        palette.show(commands);
    }

    private void showHelp() {
        help.show(shown(), commands, model.tours()::open);
    }

    private void export() {
        shown().figure().getValue().ifPresent(figureExport::export);
    }

    private void copy() {
        shown().figure().getValue().map(ShownFigure::figure).ifPresent(figureCopy::copy);
    }

    private Workspace shown() {
        return workspaces.get(model.currentProperty().get());
    }
}
