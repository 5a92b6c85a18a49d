package isoscope.ui.main;

import isoscope.runs.RunSet;
import isoscope.saved.SessionFile;
import isoscope.session.DataSet;
import isoscope.session.Document;
import isoscope.session.Layout;
import isoscope.session.LoadState;
import isoscope.session.OpenMode;
import isoscope.session.Origin;
import isoscope.session.RecentFile;
import isoscope.session.RecentFiles;
import isoscope.session.UnreadFile;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.dialog.ProblemText;
import isoscope.ui.session.SessionViewModel;
import isoscope.ui.workspace.Live;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/// What the frame shows and does.
public final class MainViewModel {
    private static final int MOST_PROBLEMS = 3;
    private static final String PASTED = "Pasted table";

    private final Document document;
    private final SessionViewModel session;
    private final Dialogs dialogs;
    private final RecentFiles recent;
    private final List<Origin.Sample> samples;
    private final List<String> workspaces;
    private final ObjectProperty<String> workspace;
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", 0);
    private final ReadOnlyBooleanWrapper inspectorShown =
            new ReadOnlyBooleanWrapper(this, "inspectorShown", true);
    private final Layout layout;
    private boolean narrow;

    /// The frame of a document.
    ///
    /// @param document what the window is about
    /// @param session the file it is kept in
    /// @param dialogs ask for files
    /// @param recent remembers what was opened
    /// @param layout how the window is arranged
    /// @param samples data sets that come with the program
    /// @param workspaces ids of the screens, in the order of the rail; at least one
    public MainViewModel(
            Document document,
            SessionViewModel session,
            Dialogs dialogs,
            RecentFiles recent,
            Layout layout,
            List<Origin.Sample> samples,
            List<String> workspaces) {
        this.document = document;
        this.session = session;
        this.dialogs = dialogs;
        this.recent = recent;
        this.layout = layout;
        layout.inspectorProperty().subscribe(wanted -> inspectorShown.set(wanted && !narrow));
        this.samples = List.copyOf(samples);
        this.workspaces = List.copyOf(workspaces);
        workspace = document.views().word("workspace", workspaces.getFirst());
        workspace.subscribe(this::follow);
        new ExclusionNotices(document, dialogs).listen();
        new DataNotices(document, dialogs).listen();
        document.dataProperty().subscribe(data -> data.ifPresent(this::remember));
    }

    /// What the window is about.
    public Document document() {
        return document;
    }

    /// The file it is kept in.
    public SessionViewModel session() {
        return session;
    }

    /// How the window is arranged.
    public Layout layout() {
        return layout;
    }

    /// The position of the screen that is shown, from 0.
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Whether the inspector is to be seen: beside the screen, or in a narrow window above its right edge.
    public ReadOnlyBooleanProperty inspectorShownProperty() {
        return inspectorShown.getReadOnlyProperty();
    }

    /// Data sets that come with the program.
    public List<Origin.Sample> samples() {
        return samples;
    }

    /// Files opened before, latest first.
    public ReadOnlyObjectProperty<List<RecentFile>> recentProperty() {
        return recent.filesProperty();
    }

    /// The name of the open data set, or what stands there without one.
    public ObservableValue<String> dataName() {
        return document.dataProperty().map(data -> data.map(DataSet::name).orElse("No data set"));
    }

    /// How many runs are open and shown, such as "245 runs" or "182 of 245 runs", or empty.
    public ObservableValue<String> runCount() {
        return document.studyProperty().map(study -> shown(study.runs()));
    }

    /// What is being opened, such as "Reading runs.csv", or empty.
    public ObservableValue<String> reading() {
        return Live.of(
                () ->
                        ReadingText.of(
                                session.openingProperty().get(),
                                document.loadStateProperty().get()),
                session.openingProperty(),
                document.loadStateProperty());
    }

    /// How much of the file is read, from 0 to 1; NaN while that is not known.
    public ObservableValue<Double> readingShare() {
        return Live.of(
                () ->
                        ReadingText.share(
                                session.openingProperty().get(),
                                document.loadStateProperty().get()),
                session.openingProperty(),
                document.loadStateProperty());
    }

    /// Whether a file is being read, or a session opened.
    public boolean isReading() {
        return session.openingProperty().get().isPresent()
                || document.loadStateProperty().get() instanceof LoadState.Reading;
    }

    /// Stops reading; what was open stays open.
    public void cancelReading() {
        session.cancelOpening();
        if (document.loadStateProperty().get() instanceof LoadState.Reading) {
            document.files().cancelReading();
        }
    }

    /// Why the last file could not be used: a headline and its reasons, or empty.
    public ObservableValue<Optional<Failure>> failure() {
        return document.loadStateProperty()
                .map(state ->
                        state instanceof LoadState.Failed failed
                                ? Optional.of(failure(failed))
                                : Optional.empty());
    }

    /// Puts the failure away.
    public void dismissFailure() {
        document.files().dismissProblems();
    }

    /// Shows a screen by its position; one that does not exist changes nothing.
    public void show(int workspace) {
        if (workspace >= 0 && workspace < workspaces.size()) {
            this.workspace.set(workspaces.get(workspace));
        }
    }

    /// A screen that does not exist leaves the one there is.
    private void follow(String id) {
        if (workspaces.contains(id)) {
            current.set(workspaces.indexOf(id));
        }
    }

    /// Shows or hides the inspector.
    public void toggleInspector() {
        boolean shown = !inspectorShown.get();
        if (!narrow) {
            layout.inspectorProperty().set(shown);
        }
        inspectorShown.set(shown);
    }

    /// Takes note of the room there is: a narrow window hides the inspector until it is asked for.
    public void setNarrow(boolean narrow) {
        if (this.narrow != narrow) {
            this.narrow = narrow;
            inspectorShown.set(!narrow && layout.inspectorProperty().get());
        }
    }

    /// Whether any data are open.
    public ObservableValue<Boolean> hasData() {
        return document.dataProperty().map(Optional::isPresent);
    }

    /// Asks for files and opens them.
    public void askOpen() {
        open(dialogs.askOpen(), OpenMode.REPLACE);
    }

    /// Asks for files and takes their runs beside those that are open.
    public void askAdd() {
        open(dialogs.askOpen(), OpenMode.ADD);
    }

    /// Asks for a folder and opens the files in it.
    public void askFolder() {
        open(dialogs.askFolder().stream().toList(), OpenMode.REPLACE);
    }

    /// Reads again what is open.
    public void reload() {
        document.files().reload();
    }

    /// Opens a table that was copied elsewhere.
    ///
    /// @param table the text of the clipboard, or empty
    public void paste(String table) {
        if (table.isBlank()) {
            dialogs.notify("The clipboard holds no table.", "", () -> {});
        } else {
            document.open(new Origin.Pasted(PASTED, table));
        }
    }

    /// Looks whether files were written to since they were read, and offers to read them again.
    public void lookForChanges() {
        document.files()
                .lookForChanges(names ->
                        dialogs.notify(
                                changed(names) + " changed on disk.",
                                "Read again",
                                document.files()::reload));
    }

    private static String changed(List<String> names) {
        return names.size() == 1 ? names.getFirst() : names.size() + " files";
    }

    /// Opens a file of runs or a session.
    public void open(Path path) {
        open(List.of(path), OpenMode.REPLACE);
    }

    /// Opens files and folders together, or one session.
    public void open(List<Path> paths, OpenMode mode) {
        if (paths.stream().noneMatch(SessionFile::isNamed)) {
            openRuns(paths, mode);
        } else if (paths.size() == 1 && mode == OpenMode.REPLACE) {
            session.open(paths.getFirst());
        } else {
            dialogs.report(
                    "A session is opened by itself",
                    "It brings its own data. Open it alone, in place of what is open.");
        }
    }

    private void openRuns(List<Path> paths, OpenMode mode) {
        document.open(paths.stream().<Origin>map(Origin.File::new).toList(), mode);
    }

    /// Opens a sample.
    public void open(Origin.Sample sample) {
        document.open(sample);
    }

    private void remember(DataSet set) {
        // Samples are always at hand, and of several files together none is what was opened.
        if (set.named().size() == 1 && set.named().getFirst() instanceof Origin.File(var path)) {
            recent.add(path, set.runs().size());
        }
    }

    private String shown(RunSet runs) {
        int all = document.dataProperty().get().map(set -> set.runs().size()).orElse(0);
        return all == 0
                ? ""
                : runs.size() == all
                        ? counted(runs)
                        : String.format(Locale.ROOT, "%,d of %,d runs", runs.size(), all);
    }

    private String counted(RunSet runs) {
        return runs.size() == 1 ? "1 run" : String.format(Locale.ROOT, "%,d runs", runs.size());
    }

    private static Failure failure(LoadState.Failed failed) {
        List<UnreadFile> unread = failed.unread();
        List<String> reasons =
                unread.stream()
                        .flatMap(file -> sentences(file, unread.size() + failed.opened() > 1))
                        .limit(MOST_PROBLEMS)
                        .toList();
        int all = unread.stream().mapToInt(file -> file.problems().size()).sum();
        int more = all - reasons.size();
        String rest = more > 0 ? "\n… and %d more.".formatted(more) : "";
        return new Failure(
                headline(failed), String.join("\n", reasons) + rest, failed.opened() > 0);
    }

    private static Stream<String> sentences(UnreadFile file, boolean named) {
        String name = named ? file.origin().name() + ": " : "";
        return file.problems().stream().map(problem -> name + ProblemText.sentence(problem));
    }

    private static String headline(LoadState.Failed failed) {
        int unread = failed.unread().size();
        if (failed.opened() > 0) {
            return "%d of %d files hold no runs that could be read"
                    .formatted(unread, unread + failed.opened());
        }
        return unread == 1
                ? failed.unread().getFirst().origin().name() + " was not opened"
                : "None of %d files was opened".formatted(unread);
    }

    /// A file that could not be used.
    ///
    /// @param headline what happened
    /// @param reasons why, one a line
    /// @param partly whether others could be used
    public record Failure(String headline, String reasons, boolean partly) {}
}
