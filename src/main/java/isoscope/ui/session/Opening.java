package isoscope.ui.session;

import isoscope.runs.file.RunFolder;
import isoscope.saved.DataSearch;
import isoscope.saved.FoundData;
import isoscope.saved.Recovery;
import isoscope.saved.SavedSession;
import isoscope.saved.SessionFile;
import isoscope.saved.SessionOutcome;
import isoscope.saved.SessionOutcome.Read;
import isoscope.saved.SessionOutcome.Refused;
import isoscope.session.Document;
import isoscope.session.Snapshot;
import isoscope.session.data.DataSet;
import isoscope.session.data.LoadState;
import isoscope.session.data.RecentFiles;
import isoscope.session.file.SessionPlace;
import isoscope.session.file.SessionState;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Opens sessions: reads the file, finds its data, asks for what is missing, and only then touches the document.
final class Opening {
    private static final String KEY = "open-session";

    private final Document document;
    private final SessionState state;
    private final LastSeen lastSeen;
    private final RecentFiles recent;
    private final Dialogs dialogs;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<SessionNotice>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SearchProgress>> progress =
            new ReadOnlyObjectWrapper<>(this, "progress", Optional.empty());

    /// The action that follows when the search under way is cancelled.
    private Runnable calledOff = () -> {};

    Opening(
            Document document,
            SessionState state,
            LastSeen lastSeen,
            RecentFiles recent,
            Dialogs dialogs,
            Background background) {
        this.document = document;
        this.state = state;
        this.lastSeen = lastSeen;
        this.recent = recent;
        this.dialogs = dialogs;
        this.background = background;
        document.data().loadStateProperty().subscribe(this::giveWay);
    }

    /// How far the search for the data of a session is; empty while nothing is looked for.
    ReadOnlyObjectProperty<Optional<SearchProgress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Stops looking for the data of a session; what was open stays open.
    void cancel() {
        if (progress.get().isPresent()) {
            background.cancel(KEY);
            progress.set(Optional.empty());
            calledOff.run();
        }
    }

    /// Whatever is opened meanwhile takes the place of the session that is looked for.
    private void giveWay(LoadState was, LoadState now) {
        if (!(was instanceof LoadState.Reading) && now instanceof LoadState.Reading) {
            cancel();
        }
    }

    /// And a session takes the place of what is being read when it is asked for.
    private void stopReading() {
        if (document.data().loadStateProperty().get() instanceof LoadState.Reading) {
            document.data().cancelReading();
        }
    }

    ReadOnlyObjectProperty<Optional<SessionNotice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    void dismissNotice() {
        notice.set(Optional.empty());
    }

    void open(Path file) {
        String name = String.valueOf(file.getFileName());
        mayGo(name)
                .ifPresent(open ->
                        look(
                                name,
                                () -> {},
                                (_, _) -> Looked.at(file),
                                looked -> looked(looked, open)));
    }

    /// The snapshot of what is open, if it may go.
    ///
    /// @param name of what is to take its place
    Optional<Snapshot> mayGo(String name) {
        Snapshot open = document.snapshot();
        return Optional.of(open).filter(_ -> mayReplace(name));
    }

    /// Opening takes long: whether what is open may go, with what was changed since the user was asked.
    private boolean isWanted(Order order) {
        return state.isStill(order.open()) || mayReplace(order.name());
    }

    private boolean mayReplace(String name) {
        return !state.unsavedProperty().get()
                || dialogs.confirm(
                        Words.of("Open %s without saving?", name),
                        Words.of("Unsaved changes to %s would be lost.", present()),
                        Words.of("Open without saving"));
    }

    /// Opens a session with its data.
    ///
    /// @param name that it is called by
    /// @param open the state that may go for it unasked
    /// @param home the file it belongs to; empty when it was never saved
    /// @param opened the action that follows when all is there
    /// @param refused the action that follows when data are missing and nobody says where they are
    void open(
            String name,
            SavedSession session,
            Snapshot open,
            Optional<Path> home,
            Runnable opened,
            Runnable refused) {
        find(new Order(name, session, open, List.of(), opened, refused), home);
    }

    private void find(Order order, Optional<Path> home) {
        stopReading();
        Optional<Path> folder = home.map(Path::toAbsolutePath).map(Path::getParent);
        look(
                order.name(),
                order.refused(),
                (signal, tell) -> {
                    SearchTeller teller = SearchTeller.of(order.session(), signal, tell);
                    DataSearch search = new DataSearch(folder, RunFolder::files, teller);
                    return order.session().data().stream()
                            .map(data -> new FoundData(data, search.find(data)))
                            .toList();
                },
                found -> settle(order, found));
    }

    /// Looks for something in the background and tells how far that is.
    ///
    /// @param refused the action that follows when it is cancelled
    private <T> void look(
            String name,
            Runnable refused,
            Background.LongJob<SearchProgress, T> job,
            Consumer<T> found) {
        cancel();
        calledOff = refused;
        progress.set(Optional.of(SearchProgress.begun(name)));
        background.<SearchProgress, T>submit(
                KEY,
                job,
                told -> progress.set(Optional.of(told)),
                value -> {
                    progress.set(Optional.empty());
                    found.accept(value);
                },
                this::cancel);
    }

    private void looked(Looked looked, Snapshot open) {
        String name = String.valueOf(looked.file().getFileName());
        switch (looked.outcome()) {
            case Read(SavedSession session, Optional<Recovery> _, List<String> unknown) ->
                    find(
                            new Order(
                                    name,
                                    session,
                                    open,
                                    unknown,
                                    () -> opened(looked, session),
                                    () -> {}),
                            Optional.of(looked.file()));
            case Refused refused ->
                    notice.set(
                            Optional.of(
                                    new SessionNotice(
                                            Words.of("%s was not opened", name),
                                            refused.reason() + "\n" + refused.help(),
                                            true)));
        }
    }

    private void opened(Looked looked, SavedSession session) {
        Path file = looked.file();
        lastSeen.note(file, looked.hash());
        state.opened(new SessionPlace(file, session.keepsContent()));
        recent.add(
                file, document.data().dataProperty().get().map(set -> set.runs().size()).orElse(0));
    }

    /// Asks for the first of the data that is missing; with all of them the session is opened.
    private void settle(Order order, List<FoundData> found) {
        Optional<FoundData> missing = found.stream().filter(FoundData::isMissing).findFirst();
        if (missing.isEmpty()) {
            document.open(
                    order.session(),
                    found,
                    () -> isWanted(order),
                    lost -> finish(order, found, lost),
                    order.refused());
            return;
        }
        Optional<Path> answer = new MissingData(missing.get().data()).ask(dialogs);
        if (answer.isEmpty()) {
            notice.set(Optional.of(OpeningText.missing(order.name(), found)));
            order.refused().run();
            return;
        }
        look(
                order.name(),
                order.refused(),
                (signal, tell) ->
                        answered(
                                found,
                                missing.get(),
                                answer.get(),
                                SearchTeller.of(order.session(), signal, tell)),
                all -> settle(order, all));
    }

    private static List<FoundData> answered(
            List<FoundData> found, FoundData missing, Path answer, SearchTeller teller) {
        List<FoundData> all = new ArrayList<>(found);
        all.set(
                all.indexOf(missing),
                new FoundData(
                        missing.data(),
                        new DataSearch(Optional.empty(), RunFolder::files, teller)
                                .at(missing.data(), answer)));
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
                .orElse(Words.of("this session"));
    }

    /// A session file that was read.
    ///
    /// @param hash of it just before
    private record Looked(Path file, Optional<String> hash, SessionOutcome outcome) {
        static Looked at(Path file) {
            return new Looked(file, SessionFile.hash(file), SessionFile.read(file));
        }
    }

    /// A session that is to be opened.
    ///
    /// @param open the state that may go for it unasked
    private record Order(
            String name,
            SavedSession session,
            Snapshot open,
            List<String> unknown,
            Runnable opened,
            Runnable refused) {}
}
