package isoscope.ui.main;

import isoscope.runs.RunSet;
import isoscope.session.Document;
import isoscope.session.data.DataSet;
import isoscope.session.data.Origin;
import isoscope.session.data.RecentFiles;
import isoscope.session.view.Layout;
import isoscope.session.view.Views;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.session.SessionViewModel;
import isoscope.ui.tour.TourFiles;
import isoscope.words.Counted;
import isoscope.words.Words;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;

/// The state of the frame and its actions.
public final class MainViewModel {
    private final Document document;
    private final SessionViewModel session;
    private final OpeningViewModel opening;
    private final TourFiles tours;
    private final ReadingViewModel reading;
    private final List<String> workspaces;
    private final ObjectProperty<String> workspace;
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", 0);
    private final ReadOnlyBooleanWrapper inspectorShown =
            new ReadOnlyBooleanWrapper(this, "inspectorShown", true);
    private final Layout layout;
    private boolean narrow;

    /// The frame of a document.
    ///
    /// @param document the document that the window is about
    /// @param session the file it is kept in
    /// @param dialogs ask for files
    /// @param recent remembers what was opened
    /// @param layout how the window is arranged
    /// @param samples data sets that come with the program
    /// @param workspaces ids of the screens, in the order of the rail; at least one
    /// @param tours the steps that are kept, and tours in files
    public MainViewModel(
            Document document,
            SessionViewModel session,
            Dialogs dialogs,
            RecentFiles recent,
            Layout layout,
            List<Origin.Sample> samples,
            List<String> workspaces,
            TourFiles tours) {
        this.document = document;
        this.session = session;
        this.tours = tours;
        opening = new OpeningViewModel(document, session, dialogs, recent, samples, tours::open);
        reading = new ReadingViewModel(document.data(), session);
        this.layout = layout;
        layout.scaleProperty().subscribe((_, _) -> dialogs.notify(layout.scaleInWords() + "."));
        layout.inspectorProperty().subscribe(wanted -> inspectorShown.set(wanted && !narrow));
        this.workspaces = List.copyOf(workspaces);
        workspace = document.looking().views().word(Views.SCREEN, workspaces.getFirst());
        workspace.subscribe(this::follow);
        new ExclusionNotices(document.history(), dialogs).listen();
        new DataNotices(document.data(), document.history(), dialogs).listen();
    }

    /// The document that the window is about.
    public Document document() {
        return document;
    }

    /// The file it is kept in.
    public SessionViewModel session() {
        return session;
    }

    /// The data that can be opened, and how.
    public OpeningViewModel opening() {
        return opening;
    }

    /// The steps that are kept, and tours in files.
    public TourFiles tours() {
        return tours;
    }

    /// The file that is being read, and why one could not be.
    ReadingViewModel reading() {
        return reading;
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

    /// The name of the open data set, or what stands there without one.
    public ObservableValue<String> dataName() {
        return document.data()
                .dataProperty()
                .map(data -> data.map(DataSet::name).orElse(Words.of("No data set")));
    }

    /// How many runs are open and shown, such as "245 runs" or "182 of 245 runs", or empty.
    public ObservableValue<String> runCount() {
        return document.studyProperty().map(study -> shown(study.runs()));
    }

    /// Shows a screen by its position; one that does not exist changes nothing.
    public void show(int workspace) {
        if (workspace >= 0 && workspace < workspaces.size()) {
            this.workspace.set(workspaces.get(workspace));
        }
    }

    /// Shows a screen by its id.
    public void show(String id) {
        workspace.set(id);
    }

    /// Shows what is known of a law, by its id.
    void showLaw(String id) {
        document.laws().detailedProperty().set(id);
        show("laws");
        inspectorShown.set(true);
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

    private String shown(RunSet runs) {
        int all = document.data().dataProperty().get().map(set -> set.runs().size()).orElse(0);
        return all == 0 ? "" : Counted.of(runs.size(), all, "run");
    }
}
