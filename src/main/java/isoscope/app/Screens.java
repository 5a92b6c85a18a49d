package isoscope.app;

import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.law.sheet.OwnSheets;
import isoscope.plot.Theme;
import isoscope.runs.file.Sample;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.session.data.RecentFiles;
import isoscope.session.view.Layout;
import isoscope.task.Background;
import isoscope.tour.ShippedTour;
import isoscope.ui.allocation.AllocationWorkspace;
import isoscope.ui.curves.CurvesWorkspace;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.isoflop.IsoFlopWorkspace;
import isoscope.ui.isoloss.IsoLossWorkspace;
import isoscope.ui.laws.FitFilesViewModel;
import isoscope.ui.laws.LawsWorkspace;
import isoscope.ui.library.CardActions;
import isoscope.ui.library.Favourites;
import isoscope.ui.library.LibraryViewModel;
import isoscope.ui.library.LibraryWorkspace;
import isoscope.ui.planner.PlannerViewModel;
import isoscope.ui.planner.PlannerWorkspace;
import isoscope.ui.playground.PlaygroundViewModel;
import isoscope.ui.playground.PlaygroundWorkspace;
import isoscope.ui.runs.RememberedColumns;
import isoscope.ui.runs.RunsWorkspace;
import isoscope.ui.runs.StartCard;
import isoscope.ui.runs.StartViewModel;
import isoscope.ui.workspace.FxTextCopy;
import isoscope.ui.workspace.Workspace;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/// The screens of the window, in the order of the rail. A new screen is one line of [#all].
///
/// @param remembered between windows
/// @param window shows screens and opens files
record Screens(
        Document document,
        Background background,
        Remembered remembered,
        Dialogs dialogs,
        Actions window) {

    /// Seeds that nobody chose are short, so that they can be told to others.
    private static final long MOST_SEED = 1_000_000;

    /// The parts that outlive a window.
    ///
    /// @param own the user's own laws
    record Remembered(
            RecentFiles recent,
            Layout layout,
            Favourites favourites,
            OwnSheets own,
            RememberedColumns columns) {}

    /// The actions of the window that screens call.
    ///
    /// @param show shows a screen by its id
    /// @param open opens files of runs or a session
    /// @param tour opens a tour that comes with the program
    record Actions(Consumer<String> show, Consumer<List<Path>> open, Consumer<ShippedTour> tour) {}

    /// The screens.
    ///
    /// @param theme light or dark
    List<Workspace> all(ObservableValue<Theme> theme) {
        PlannerViewModel planner = new PlannerViewModel(document, this::library, background);
        return List.of(
                runs(theme),
                CurvesWorkspace.of(document, theme),
                IsoLossWorkspace.of(document, theme),
                IsoFlopWorkspace.of(document, theme),
                AllocationWorkspace.of(document, theme),
                PlannerWorkspace.of(planner, theme, dialogs, new FxTextCopy(), background),
                LawsWorkspace.of(document, fitFiles(), theme),
                LibraryWorkspace.of(libraryModel(planner), theme, new FxTextCopy()),
                PlaygroundWorkspace.of(playground(), theme, dialogs, new FxTextCopy(), background));
    }

    private PlaygroundViewModel playground() {
        SplittableRandom random = new SplittableRandom();
        return new PlaygroundViewModel(
                document,
                this::library,
                FitMethods.all(),
                () -> random.nextLong(1, MOST_SEED),
                background);
    }

    /// The published laws and those of the user.
    private Library library() {
        return Library.load().with(remembered.own());
    }

    private LibraryViewModel libraryModel(PlannerViewModel planner) {
        return new LibraryViewModel(
                this::library,
                background,
                document.looking().views().word("library.law", "chinchilla-a3"),
                new CardActions(
                        document,
                        window.show(),
                        new CardActions.LawPlanner(PlannerViewModel::takes, planner::useLaw)),
                remembered.favourites());
    }

    private FitFilesViewModel fitFiles() {
        return new FitFilesViewModel(
                document.data(),
                document.fitting(),
                document.studyProperty(),
                dialogs,
                new FxTextCopy(),
                background);
    }

    private Workspace runs(ObservableValue<Theme> theme) {
        return RunsWorkspace.of(
                document,
                new StartViewModel(
                        paths -> window.open().accept(paths),
                        dialogs,
                        remembered.recent(),
                        startCards(),
                        window.tour()),
                theme,
                remembered.layout(),
                remembered.columns());
    }

    private List<StartCard> startCards() {
        StartCard twoLaws =
                new StartCard(
                        "two-laws",
                        Words.of("Two laws compared"),
                        Words.of("No runs: Kaplan and Chinchilla alone"),
                        () -> window.show().accept("allocation"));
        return Stream.concat(
                        Arrays.stream(Sample.values()).map(this::startCard), Stream.of(twoLaws))
                .toList();
    }

    private StartCard startCard(Sample sample) {
        return new StartCard(sample.id(), sample.title(), sample.description(), () -> open(sample));
    }

    private void open(Sample sample) {
        document.data().open(new Origin.Sample(sample.id(), sample.title()));
    }
}
