package isoscope.ui.session;

import isoscope.saved.DataSearch;
import isoscope.saved.FoundData;
import isoscope.saved.Recovery;
import isoscope.saved.SavedSession;
import isoscope.saved.SessionFile;
import isoscope.saved.SessionOutcome;
import isoscope.saved.SessionOutcome.Read;
import isoscope.saved.SessionOutcome.Refused;
import isoscope.session.DataSet;
import isoscope.session.Document;
import isoscope.session.RecentFiles;
import isoscope.session.SessionPlace;
import isoscope.session.SessionState;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Opens sessions: reads the file, finds its data, asks for what is missing, and only then touches the document.
final class Opening {
    private static final String KEY = "open-session";

    private final Document document;
    private final SessionState state;
    private final RecentFiles recent;
    private final Dialogs dialogs;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<SessionNotice>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());

    Opening(
            Document document,
            SessionState state,
            RecentFiles recent,
            Dialogs dialogs,
            Background background) {
        this.document = document;
        this.state = state;
        this.recent = recent;
        this.dialogs = dialogs;
        this.background = background;
    }

    ReadOnlyObjectProperty<Optional<SessionNotice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    void dismissNotice() {
        notice.set(Optional.empty());
    }

    void open(Path file) {
        if (mayReplace(String.valueOf(file.getFileName()))) {
            background.submit(KEY, _ -> new Looked(file, SessionFile.read(file)), this::looked);
        }
    }

    /// Whether what is open may go.
    ///
    /// @param name of what is to take its place
    boolean mayReplace(String name) {
        return !state.unsavedProperty().get()
                || dialogs.confirm(
                        "Open %s without saving?".formatted(name),
                        "Changes to %s are not saved and would be lost.".formatted(present()),
                        "Open without saving");
    }

    /// Opens a session with its data.
    ///
    /// @param name that it is called by
    /// @param home the file it belongs to; empty when it was never saved
    /// @param opened what follows when all is there
    /// @param refused what follows when data are missing and nobody says where they are
    void open(
            String name,
            SavedSession session,
            Optional<Path> home,
            Runnable opened,
            Runnable refused) {
        find(new Order(name, session, List.of(), opened, refused), home);
    }

    private void find(Order order, Optional<Path> home) {
        DataSearch search = new DataSearch(home.map(Path::toAbsolutePath).map(Path::getParent));
        background.submit(
                KEY,
                _ ->
                        order.session().data().stream()
                                .map(data -> new FoundData(data, search.find(data)))
                                .toList(),
                found -> settle(order, found));
    }

    private void looked(Looked looked) {
        String name = String.valueOf(looked.file().getFileName());
        switch (looked.outcome()) {
            case Read(SavedSession session, Optional<Recovery> _, List<String> unknown) ->
                    find(
                            new Order(
                                    name,
                                    session,
                                    unknown,
                                    () -> opened(looked.file(), session),
                                    () -> {}),
                            Optional.of(looked.file()));
            case Refused refused ->
                    notice.set(
                            Optional.of(
                                    new SessionNotice(
                                            name + " was not opened",
                                            refused.reason() + "\n" + refused.help(),
                                            true)));
        }
    }

    private void opened(Path file, SavedSession session) {
        state.opened(new SessionPlace(file, session.keepsContent()));
        recent.add(
                file, document.data().dataProperty().get().map(set -> set.runs().size()).orElse(0));
    }

    /// Asks for the first of the data that is missing; with all of them the session is opened.
    private void settle(Order order, List<FoundData> found) {
        Optional<FoundData> missing = found.stream().filter(FoundData::isMissing).findFirst();
        if (missing.isEmpty()) {
            document.open(order.session(), found, lost -> finish(order, found, lost));
            return;
        }
        Optional<Path> answer = new MissingData(missing.get().data()).ask(dialogs);
        if (answer.isEmpty()) {
            notice.set(Optional.of(OpeningText.missing(order.name(), found)));
            order.refused().run();
            return;
        }
        background.submit(
                KEY, _ -> answered(found, missing.get(), answer.get()), all -> settle(order, all));
    }

    private static List<FoundData> answered(List<FoundData> found, FoundData missing, Path answer) {
        List<FoundData> all = new ArrayList<>(found);
        all.set(
                all.indexOf(missing),
                new FoundData(missing.data(), DataSearch.at(missing.data(), answer)));
        return List.copyOf(all);
    }

    private void finish(Order order, List<FoundData> found, List<String> lost) {
        notice.set(OpeningText.opened(order.name(), found, lost, order.unknown()));
        order.opened().run();
    }

    private String present() {
        return state.placeProperty()
                .get()
                .map(SessionPlace::name)
                .or(() -> document.data().dataProperty().get().map(DataSet::name))
                .orElse("this session");
    }

    private record Looked(Path file, SessionOutcome outcome) {}

    private record Order(
            String name,
            SavedSession session,
            List<String> unknown,
            Runnable opened,
            Runnable refused) {}
}
