package isoscope.app;

import isoscope.disk.ConfigFolder;
import isoscope.fit.method.FitMethods;
import isoscope.law.Law;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.OwnSheets;
import isoscope.plot.Theme;
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
import isoscope.ui.allocation.AllocationWorkspace;
import isoscope.ui.compute.ComputeBarViewModel;
import isoscope.ui.curves.CurvesWorkspace;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.export.ExportDialog;
import isoscope.ui.export.FigureClipboard;
import isoscope.ui.export.FxPictures;
import isoscope.ui.export.Pictures;
import isoscope.ui.export.RememberedChoices;
import isoscope.ui.isoflop.IsoFlopWorkspace;
import isoscope.ui.isoloss.IsoLossWorkspace;
import isoscope.ui.laws.FitFilesViewModel;
import isoscope.ui.laws.LawsWorkspace;
import isoscope.ui.library.CardActions;
import isoscope.ui.library.Favourites;
import isoscope.ui.library.LibraryViewModel;
import isoscope.ui.library.LibraryWorkspace;
import isoscope.ui.main.MainView;
import isoscope.ui.main.MainViewModel;
import isoscope.ui.mapping.MappingDialog;
import isoscope.ui.planner.PlannerViewModel;
import isoscope.ui.planner.PlannerWorkspace;
import isoscope.ui.runs.RunsWorkspace;
import isoscope.ui.runs.StartCard;
import isoscope.ui.runs.StartViewModel;
import isoscope.ui.session.SessionViewModel;
import isoscope.ui.theme.Appearance;
import isoscope.ui.theme.Faces;
import isoscope.ui.workspace.FigureCopy;
import isoscope.ui.workspace.FxTextCopy;
import isoscope.ui.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/// Builds the program by hand.
final class Wiring {
    /// The place of Allocation on the rail.
    private static final int ALLOCATION = 4;

    /// From a change to the file that keeps it.
    private static final Duration UNTIL_KEPT = Duration.ofSeconds(3);

    private final Background background = new FxBackground();
    private final OwnSheets own;
    private final Favourites favourites;
    private final Document document;
    private final List<Origin.Sample> samples =
            Arrays.stream(Sample.values()).map(s -> new Origin.Sample(s.id(), s.title())).toList();
    private final RecentFiles recent;
    private final SessionViewModel session;
    private final Layout layout;
    private final KeptLayout keptLayout;
    private final MainViewModel main;
    private final MainView view;

    /// Builds the window's content.
    ///
    /// @param root an empty pane, the root of the scene
    /// @param dialogs ask and tell
    /// @param config where what is remembered is kept; made when there is something to keep
    Wiring(StackPane root, Dialogs dialogs, Path config) {
        Faces.load();
        own = OwnSheets.in(ConfigFolder.laws(config), Library::load);
        document =
                new Document(
                        Library.ofCharts().with(own).splitting(),
                        KnownModels.load(),
                        new OriginLoader(),
                        new RememberedMappings(config.resolve("mappings")),
                        FitMethods.all(),
                        background);
        Clock clock = Clock.system(ZoneId.systemDefault());
        recent = new RecentFiles(config.resolve("recent-files"), clock);
        LayoutFile layoutFile = new LayoutFile(config.resolve("layout"));
        layout = layoutFile.read();
        keptLayout = new KeptLayout(layout, layoutFile, background);
        Appearance appearance =
                new Appearance(
                        document.looking().themeProperty(),
                        Platform.getPreferences().colorSchemeProperty().when(isShowing(root)));
        Pictures pictures = new FxPictures();
        FigureCopy copy = new FigureClipboard(pictures, dialogs, background);
        favourites = new Favourites(config.resolve("favourites"));
        List<Workspace> workspaces = workspaces(dialogs, appearance.shownProperty(), copy);
        Path unsaved = config.resolve("unsaved");
        session = session(dialogs, unsaved, clock);
        Tidying tidying = new Tidying(List.of(config, unsaved));
        background.submit("tidying", _ -> tidying.carryOut(clock.instant()), _ -> {});
        main =
                new MainViewModel(
                        document, session, dialogs, recent, layout, samples, ids(workspaces));
        view =
                new MainView(
                        root,
                        main,
                        computeBar(),
                        workspaces,
                        new ExportDialog(
                                root,
                                document,
                                workspaces,
                                new RememberedChoices(config.resolve("figure")),
                                pictures,
                                dialogs,
                                background),
                        copy,
                        appearance);
        new MappingDialog(root, document.data());
    }

    /// Whether a pane is in a window that shows: one that was closed is told of nothing and kept by nobody.
    private static ObservableValue<Boolean> isShowing(StackPane pane) {
        return pane.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
    }

    Scene scene(double width, double height) {
        return view.scene(width, height);
    }

    /// The title of the window.
    ObservableValue<String> title() {
        return session.title();
    }

    /// Ends the session before the window is closed.
    ///
    /// @param closed what follows, unless the user thinks better of it
    void close(Runnable closed) {
        session.close(closed);
    }

    /// Offers what a window left behind that was not closed, or closed with unsaved changes, and tells of own laws that cannot
    /// be read.
    void lookForLost() {
        session.lookForLost();
        main.opening().report(own);
    }

    /// Opens files of runs or a session.
    void open(List<Path> files) {
        main.opening().open(files, OpenMode.REPLACE);
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
    /// @param kept what follows
    void keepLayout(Runnable kept) {
        keptLayout.keep(kept);
    }

    private List<Workspace> workspaces(
            Dialogs dialogs, ObservableValue<Theme> theme, FigureCopy copy) {
        PlannerViewModel planner = new PlannerViewModel(document, this::library, background);
        return List.of(
                runs(dialogs, theme),
                CurvesWorkspace.of(document, theme, copy),
                IsoLossWorkspace.of(document, theme, copy),
                IsoFlopWorkspace.of(document, theme, copy),
                AllocationWorkspace.of(document, theme, copy),
                PlannerWorkspace.of(planner, theme, dialogs, new FxTextCopy(), background),
                LawsWorkspace.of(document, fitFiles(dialogs), theme, copy),
                LibraryWorkspace.of(libraryModel(planner), theme, new FxTextCopy()));
    }

    /// The published laws and those of the user.
    private Library library() {
        return Library.load().with(own);
    }

    private LibraryViewModel libraryModel(PlannerViewModel planner) {
        return new LibraryViewModel(
                this::library,
                background,
                document.looking().views().word("library.law", "chinchilla-a3"),
                new CardActions(document, screen -> main.show(screen), planner(planner)),
                favourites);
    }

    private static CardActions.LawPlanner planner(PlannerViewModel planner) {
        return new CardActions.LawPlanner() {
            @Override
            public boolean takes(Law law) {
                return PlannerViewModel.takes(law);
            }

            @Override
            public void use(Law law) {
                planner.useLaw(law);
            }
        };
    }

    private FitFilesViewModel fitFiles(Dialogs dialogs) {
        return new FitFilesViewModel(
                document.data(),
                document.fitting(),
                document.studyProperty(),
                dialogs,
                new FxTextCopy(),
                background);
    }

    private ComputeBarViewModel computeBar() {
        return new ComputeBarViewModel(
                document.looking(), document.data(), document.laws(), document.studyProperty());
    }

    private static List<String> ids(List<Workspace> workspaces) {
        return workspaces.stream().map(Workspace::id).toList();
    }

    private Workspace runs(Dialogs dialogs, ObservableValue<Theme> theme) {
        return RunsWorkspace.of(
                document,
                new StartViewModel(this::open, dialogs, recent, startCards()),
                theme,
                layout);
    }

    private List<StartCard> startCards() {
        StartCard playground =
                new StartCard(
                        "playground",
                        "Two-law playground",
                        "No runs: Kaplan and Chinchilla alone",
                        () -> main.show(ALLOCATION));
        return Stream.concat(
                        Arrays.stream(Sample.values()).map(this::startCard), Stream.of(playground))
                .toList();
    }

    private StartCard startCard(Sample sample) {
        return new StartCard(sample.id(), sample.title(), sample.description(), () -> open(sample));
    }

    private void open(Sample sample) {
        document.data().open(new Origin.Sample(sample.id(), sample.title()));
    }
}
