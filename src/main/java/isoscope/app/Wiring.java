package isoscope.app;

import isoscope.disk.ConfigFolder;
import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.OwnSheets;
import isoscope.runs.file.KnownModels;
import isoscope.runs.file.Sample;
import isoscope.session.Document;
import isoscope.session.data.OpenMode;
import isoscope.session.data.Origin;
import isoscope.session.data.RecentFiles;
import isoscope.session.data.RememberedMappings;
import isoscope.session.file.Autosave;
import isoscope.session.file.RecoveryFolder;
import isoscope.session.file.SessionState;
import isoscope.session.view.KeptLayout;
import isoscope.session.view.Layout;
import isoscope.session.view.LayoutFile;
import isoscope.task.Background;
import isoscope.task.FxBackground;
import isoscope.task.FxDelay;
import isoscope.tour.ShippedTour;
import isoscope.ui.compute.ComputeBarViewModel;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.export.ExportDialog;
import isoscope.ui.export.FigureClipboard;
import isoscope.ui.export.FxPictures;
import isoscope.ui.export.Pictures;
import isoscope.ui.export.ReadingDialog;
import isoscope.ui.export.RememberedChoices;
import isoscope.ui.library.Favourites;
import isoscope.ui.main.MainView;
import isoscope.ui.main.MainViewModel;
import isoscope.ui.mapping.MappingDialog;
import isoscope.ui.runs.RememberedColumns;
import isoscope.ui.session.HandedOver;
import isoscope.ui.session.SessionViewModel;
import isoscope.ui.session.ShareDialog;
import isoscope.ui.theme.Appearance;
import isoscope.ui.theme.Faces;
import isoscope.ui.tour.PresentationViewModel;
import isoscope.ui.tour.ShownAxes;
import isoscope.ui.tour.TourFiles;
import isoscope.ui.tour.TourScreen;
import isoscope.ui.tour.TourViewModel;
import isoscope.ui.workspace.ChartModel;
import isoscope.ui.workspace.Workspace;
import isoscope.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/// Builds the program by hand.
final class Wiring {
    /// From a change to the file that keeps it.
    private static final Duration UNTIL_KEPT = Duration.ofSeconds(3);

    private final Background background = new FxBackground();
    private final OwnSheets own;
    private final List<Supplier<Optional<String>>> troubles;
    private final Document document;
    private final List<Origin.Sample> samples =
            Arrays.stream(Sample.values()).map(s -> new Origin.Sample(s.id(), s.title())).toList();
    private final RecentFiles recent;
    private final SessionViewModel session;
    private final Layout layout;
    private final KeptLayout keptLayout;
    private final TourFiles tours;
    private final MainViewModel main;
    private final PresentationViewModel presentation;
    private final MainView view;

    /// Builds the window's content.
    ///
    /// @param root an empty pane, the root of the scene
    /// @param dialogs ask and tell
    /// @param config where what is remembered is kept; made when there is something to keep
    Wiring(StackPane root, Dialogs dialogs, Path config) {
        Faces.load();
        RememberedMappings mappings = new RememberedMappings(config.resolve("mappings"));
        own = OwnSheets.in(ConfigFolder.laws(config), Library::load);
        document =
                new Document(
                        Library.ofCharts().with(own).splitting(),
                        KnownModels.load(),
                        new OriginLoader(),
                        mappings,
                        FitMethods.all(),
                        background);
        Clock clock = Clock.system(ZoneId.systemDefault());
        recent = new RecentFiles(config.resolve("recent-files"), clock, background);
        LayoutFile layoutFile = new LayoutFile(config.resolve("layout"));
        layout = layoutFile.read();
        layout.languageProperty().get().ifPresent(Words::speak);
        keptLayout = new KeptLayout(layout, layoutFile, background);
        Appearance appearance =
                new Appearance(
                        document.looking().themeProperty(),
                        Platform.getPreferences().colorSchemeProperty().when(isShowing(root)));
        Favourites favourites = new Favourites(config.resolve("favourites"), background);
        RememberedColumns columns = new RememberedColumns(config.resolve("columns"), background);
        RememberedChoices figure = new RememberedChoices(config.resolve("figure"));
        troubles =
                List.of(
                        mappings::look,
                        recent::trouble,
                        layoutFile::trouble,
                        favourites::trouble,
                        columns::trouble,
                        figure::trouble);
        Pictures pictures = new FxPictures();
        List<Workspace> workspaces =
                new Screens(
                                document,
                                background,
                                new Screens.Remembered(recent, layout, favourites, own, columns),
                                dialogs,
                                new Screens.Actions(this::show, this::open, this::open))
                        .all(appearance.shownProperty());
        List<String> screens = ids(workspaces);
        Path unsaved = config.resolve("unsaved");
        session = session(dialogs, unsaved, clock);
        List<TourScreen> steps = workspaces.stream().map(TourScreen::of).toList();
        tours =
                new TourFiles(
                        new TourViewModel(document, steps, samples, dialogs),
                        () -> Library.load().with(own),
                        document,
                        steps,
                        dialogs,
                        background);
        main =
                new MainViewModel(
                        document, session, dialogs, recent, layout, samples, screens, tours);
        List<ChartModel> charts =
                workspaces.stream().flatMap(each -> each.charts().stream()).toList();
        presentation =
                new PresentationViewModel(
                        document, tours.model(), tours::law, () -> ShownAxes.of(charts), clock);
        view =
                new MainView(
                        root,
                        main,
                        presentation,
                        computeBar(),
                        workspaces,
                        new ExportDialog(
                                root, document, workspaces, figure, pictures, dialogs, background),
                        new FigureClipboard(pictures, dialogs, background),
                        new ReadingDialog(root, document, workspaces, pictures, dialogs, background)
                                .reading(),
                        appearance);
        new MappingDialog(root, document.data());
        new ShareDialog(root, session);
    }

    /// Whether a pane is in a window that shows: one that was closed is told of nothing and kept by nobody.
    private static ObservableValue<Boolean> isShowing(StackPane pane) {
        return pane.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
    }

    /// Shows a screen by its id.
    void show(String screen) {
        main.show(screen);
    }

    Scene scene(double width, double height) {
        return view.scene(width, height);
    }

    /// The presentation of what the window shows.
    PresentationViewModel presentation() {
        return presentation;
    }

    /// The title of the window.
    ObservableValue<String> title() {
        return session.title();
    }

    /// Ends the session before the window is closed.
    ///
    /// @param closed the action that follows, unless the user thinks better of it
    void close(Runnable closed) {
        session.close(closed);
    }

    /// Ends the session in this window, for another one to go on with it.
    void handOver(Consumer<HandedOver> handed) {
        session.handOver(handed);
    }

    /// Goes on with the session of another window.
    void goOnWith(HandedOver other) {
        session.goOnWith(other);
    }

    /// Offers what a window left behind that was not closed, or closed with unsaved changes, and tells of own laws and
    /// remembered files that cannot be read.
    void lookForLost() {
        session.lookForLost();
        main.opening().report(own);
        background.submit(
                "remembered-files",
                _ -> troubles.stream().flatMap(trouble -> trouble.get().stream()).toList(),
                main.opening()::report);
    }

    /// Opens files of runs or a session.
    void open(List<Path> files) {
        main.opening().open(files, OpenMode.REPLACE);
    }

    /// Opens a tour that comes with the program.
    void open(ShippedTour tour) {
        tours.open(tour);
    }

    /// The window came to the front: files may have been edited meanwhile.
    void lookForChanges() {
        main.opening().lookForChanges();
    }

    private SessionViewModel session(Dialogs dialogs, Path unsaved, Clock clock) {
        RecoveryFolder folder = new RecoveryFolder(unsaved);
        SessionState state = new SessionState(document);
        Autosave autosave =
                new Autosave(folder, document, state, background, new FxDelay(UNTIL_KEPT), clock);
        return new SessionViewModel(
                new SessionViewModel.Parts(document, state, autosave),
                folder,
                recent,
                dialogs,
                background,
                clock);
    }

    /// How the window is arranged.
    Layout layout() {
        return layout;
    }

    /// Keeps how the window is arranged for the next time.
    void keepLayout() {
        keptLayout.keep();
    }

    /// Keeps how the window is arranged when it is closed.
    ///
    /// @param kept the action that follows
    void keepLayout(Runnable kept) {
        keptLayout.keep(kept);
    }

    private ComputeBarViewModel computeBar() {
        return new ComputeBarViewModel(
                document.looking(), document.data(), document.laws(), document.studyProperty());
    }

    private static List<String> ids(List<Workspace> workspaces) {
        return workspaces.stream().map(Workspace::id).toList();
    }
}
