package isoscope.ui.main;

import isoscope.law.ScalingLaw;
import isoscope.law.sheet.OwnSheets;
import isoscope.saved.SessionFile;
import isoscope.session.Document;
import isoscope.session.LawSelection;
import isoscope.session.OpenData;
import isoscope.session.data.DataSet;
import isoscope.session.data.OpenMode;
import isoscope.session.data.Origin;
import isoscope.session.data.RecentFile;
import isoscope.session.data.RecentFiles;
import isoscope.tour.TourReader;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.session.SessionViewModel;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/// The ways to open data: files, folders, sessions, samples, tables that were copied.
public final class OpeningViewModel {
    private static final String PASTED = Words.key("Pasted table");
    private static final String FITS = "saved-fits";
    private static final String NO_LAW = Words.key("A law could not be read");

    private final Document document;
    private final OpenData data;
    private final SessionViewModel session;
    private final Dialogs dialogs;
    private final RecentFiles recent;
    private final List<Origin.Sample> samples;
    private final Consumer<Path> tours;

    /// @param document takes runs and laws
    /// @param session opens sessions
    /// @param dialogs ask for files
    /// @param recent remembers what was opened
    /// @param samples data sets that come with the program
    /// @param tours opens tours
    OpeningViewModel(
            Document document,
            SessionViewModel session,
            Dialogs dialogs,
            RecentFiles recent,
            List<Origin.Sample> samples,
            Consumer<Path> tours) {
        this.document = document;
        data = document.data();
        this.session = session;
        this.dialogs = dialogs;
        this.recent = recent;
        this.samples = List.copyOf(samples);
        this.tours = tours;
        data.dataProperty().subscribe(now -> now.ifPresent(this::remember));
    }

    /// Data sets that come with the program.
    public List<Origin.Sample> samples() {
        return samples;
    }

    /// Files opened before, latest first.
    public ReadOnlyObjectProperty<List<RecentFile>> recentProperty() {
        return recent.filesProperty();
    }

    /// Whether any data are open.
    public ObservableValue<Boolean> hasData() {
        return data.dataProperty().map(Optional::isPresent);
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

    /// Asks for files of laws and takes those to hand.
    public void askLaw() {
        open(dialogs.askLaws(), OpenMode.REPLACE);
    }

    /// Tells which of the user's own laws cannot be read.
    public void report(OwnSheets own) {
        if (!own.problems().isEmpty()) {
            dialogs.report(Words.said(NO_LAW), String.join("\n", own.problems()));
        }
    }

    /// Tells of trouble with remembered files, a sentence each.
    public void report(List<String> troubles) {
        if (!troubles.isEmpty()) {
            dialogs.report(
                    Words.of("Isoscope cannot read some of its settings files"),
                    Words.of(
                            "%s\nReadable entries are used, and the files are unchanged. Repair or delete a file to let Isoscope write to it again.",
                            String.join("\n", troubles)));
        }
    }

    /// Reads again what is open.
    public void reload() {
        data.reload();
    }

    /// Opens a table that was copied elsewhere.
    ///
    /// @param table the text of the clipboard, or empty
    public void paste(String table) {
        if (table.isBlank()) {
            dialogs.notify(Words.of("The clipboard contains no table."));
        } else {
            data.open(new Origin.Pasted(Words.said(PASTED), table));
        }
    }

    /// Looks whether files were written to since they were read, and offers to read them again.
    public void lookForChanges() {
        data.lookForChanges(names ->
                dialogs.notify(
                        Words.of("%s changed on disk.", changed(names)),
                        Words.of("Reload"),
                        data::reload));
    }

    private static String changed(List<String> names) {
        return names.size() == 1 ? names.getFirst() : Counted.of(names.size(), "file");
    }

    /// Opens a file of runs, a saved fit or a session.
    public void open(Path path) {
        open(List.of(path), OpenMode.REPLACE);
    }

    /// Opens files and folders together, or one session. Of saved fits the laws come to hand, and the last tour is begun,
    /// whatever else is opened.
    public void open(List<Path> paths, OpenMode mode) {
        paths.stream().filter(TourReader::isNamed).reduce((_, last) -> last).ifPresent(tours);
        openOthers(paths.stream().filter(path -> !TourReader.isNamed(path)).toList(), mode);
    }

    private void openOthers(List<Path> paths, OpenMode mode) {
        if (paths.stream().noneMatch(SessionFile::isNamed)) {
            openFitsAndRuns(paths, mode);
        } else if (paths.size() == 1 && mode == OpenMode.REPLACE) {
            session.open(paths.getFirst());
        } else {
            dialogs.report(
                    Words.of("A session cannot be added to open data"),
                    Words.of("It contains its own data. Open it on its own."));
        }
    }

    private void openFitsAndRuns(List<Path> paths, OpenMode mode) {
        if (paths.stream().noneMatch(LawFiles::mayHold)) {
            openRuns(paths, mode);
            return;
        }
        LawSelection laws = document.laws();
        Map<Path, List<ScalingLaw>> beside =
                paths.stream().distinct().collect(Collectors.toMap(path -> path, laws::beside));
        document.find(
                FITS,
                () -> LawFiles.among(paths, beside),
                found -> {
                    if (!found.others().isEmpty()) {
                        openRuns(found.others(), mode);
                    }
                    found.laws().forEach(laws::bring);
                    found.problems()
                            .forEach(problem -> dialogs.report(Words.said(NO_LAW), problem));
                });
    }

    private void openRuns(List<Path> paths, OpenMode mode) {
        data.open(paths.stream().<Origin>map(Origin.File::new).toList(), mode);
    }

    /// Opens a sample.
    public void open(Origin.Sample sample) {
        data.open(sample);
    }

    private void remember(DataSet set) {
        // Samples are always at hand, and of several files together none is what was opened.
        if (set.named().size() == 1 && set.named().getFirst() instanceof Origin.File(var path)) {
            recent.add(path, set.runs().size());
        }
    }
}
