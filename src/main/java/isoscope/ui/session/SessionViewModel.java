package isoscope.ui.session;

import isoscope.saved.Owner;
import isoscope.session.Document;
import isoscope.session.Snapshot;
import isoscope.session.data.DataSet;
import isoscope.session.data.RecentFiles;
import isoscope.session.file.Autosave;
import isoscope.session.file.RecoveryFolder;
import isoscope.session.file.SessionPlace;
import isoscope.session.file.SessionState;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.workspace.Live;
import isoscope.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The session and its file: saved, opened, brought back, closed.
public final class SessionViewModel {
    private static final String PROGRAM = Words.key("Isoscope");

    private final Document document;
    private final SessionState state;
    private final Autosave autosave;
    private final Dialogs dialogs;
    private final Saving saving;
    private final Opening opening;
    private final Recovering recovering;
    private final ReadOnlyObjectWrapper<Optional<ShareViewModel>> sharing =
            new ReadOnlyObjectWrapper<>(this, "sharing", Optional.empty());
    private final Background background;
    private boolean leaving;

    /// The parts that a session is made of.
    ///
    /// @param document the document that it is about
    /// @param state whether it is saved
    /// @param autosave keeps what is not
    public record Parts(Document document, SessionState state, Autosave autosave) {}

    /// The session of a window.
    ///
    /// @param folder where unsaved changes are kept
    /// @param recent remembers what was saved and opened
    /// @param dialogs ask and tell
    /// @param background reads and writes
    /// @param clock tells the time and the time zone
    public SessionViewModel(
            Parts parts,
            RecoveryFolder folder,
            RecentFiles recent,
            Dialogs dialogs,
            Background background,
            Clock clock) {
        document = parts.document();
        state = parts.state();
        autosave = parts.autosave();
        this.dialogs = dialogs;
        this.background = background;
        LastSeen lastSeen = new LastSeen();
        saving = new Saving(document, state, lastSeen, recent, dialogs, background);
        opening = new Opening(document, state, lastSeen, recent, dialogs, background);
        recovering = new Recovering(parts, folder, opening, background, dialogs, clock);
    }

    /// The title of the window: the session, or without one the data; a dot before it when something is not saved.
    public ObservableValue<String> title() {
        return Live.of(
                this::titleNow,
                state.placeProperty(),
                state.unsavedProperty(),
                document.data().dataProperty());
    }

    private String titleNow() {
        String name =
                state.placeProperty()
                        .get()
                        .map(SessionPlace::name)
                        .or(() -> document.data().dataProperty().get().map(DataSet::name))
                        .map(text -> text + " – " + Words.said(PROGRAM))
                        .orElse(Words.said(PROGRAM));
        return state.unsavedProperty().get() ? "• " + name : name;
    }

    /// The notice about the session opened last, or the one that was not.
    public ReadOnlyObjectProperty<Optional<SessionNotice>> noticeProperty() {
        return opening.noticeProperty();
    }

    /// Puts the notice away.
    public void dismissNotice() {
        opening.dismissNotice();
    }

    /// The question whether to bring unsaved changes back that a window left behind; empty when there are none.
    public ReadOnlyObjectProperty<Optional<String>> offerProperty() {
        return recovering.offerProperty();
    }

    /// Saves where the session is kept, or asks where.
    public void save() {
        saving.save();
    }

    /// Asks where, and saves there.
    public void saveAs() {
        saving.saveAs(state.placeProperty().get().filter(SessionPlace::withContent).isPresent());
    }

    /// Asks where, and saves there with the content of the data, so that the file can be passed on alone.
    public void saveWithData() {
        saving.saveAs(true);
    }

    /// Makes a copy ready that can be passed on without the paths of this computer.
    public void share() {
        ShareViewModel model =
                new ShareViewModel(
                        document.snapshot(),
                        SessionNames.suggested(document, state),
                        Owner.ofThisProgram(),
                        dialogs,
                        background);
        sharing.set(Optional.of(model));
        model.finishedProperty().subscribe((_, _) -> sharing.set(Optional.empty()));
    }

    /// The copy that is made ready; empty while none is.
    ReadOnlyObjectProperty<Optional<ShareViewModel>> sharingProperty() {
        return sharing.getReadOnlyProperty();
    }

    /// Opens a session, once what is being saved is saved and whatever is not may go.
    public void open(Path file) {
        saving.afterwards(() -> opening.open(file));
    }

    /// How far opening a session is, before its data are read; empty when none is opened.
    public ReadOnlyObjectProperty<Optional<SearchProgress>> openingProperty() {
        return opening.progressProperty();
    }

    /// Stops opening a session; what was open stays open.
    public void cancelOpening() {
        opening.cancel();
    }

    /// Looks whether a window left unsaved changes behind.
    public void lookForLost() {
        recovering.look();
    }

    /// Brings back what [#offerProperty()] is about, once what is being saved is saved.
    public void recover() {
        saving.afterwards(recovering::recover);
    }

    /// Gives up what [#offerProperty()] is about, for good.
    public void discard() {
        recovering.discard();
    }

    /// Ends the session: what is being written is written, and what is not saved is kept for the next window. Asked for
    /// again when it has begun to end, nothing more happens.
    ///
    /// @param closed the action that follows, unless the user thinks better of it or the session could not be saved;
    ///     then all goes on as before
    public void close(Runnable closed) {
        saving.afterwards(() -> settle(closed));
    }

    /// Ends the session in this window, for another window of this process to go on with it.
    ///
    /// @param handed takes how
    public void handOver(Consumer<HandedOver> handed) {
        Snapshot now = document.snapshot();
        boolean unsaved = state.unsavedProperty().get();
        Optional<SessionPlace> place = state.placeProperty().get();
        background.submit(
                "hand-over",
                _ -> HandedOver.of(now, place, unsaved),
                then -> close(() -> handed.accept(then)));
    }

    /// Goes on with a session of another window.
    public void goOnWith(HandedOver other) {
        if (other.unsaved()) {
            recovering.recoverLatest();
        } else {
            opening.open(
                    other.name(),
                    other.session(),
                    document.snapshot(),
                    other.place().map(SessionPlace::file),
                    () -> other.place().ifPresent(state::opened),
                    () -> {});
        }
    }

    private void settle(Runnable closed) {
        if (!leaving) {
            autosave.settle(lost -> close(lost, closed));
        }
    }

    private void close(Optional<String> lost, Runnable closed) {
        if (lost.isEmpty()
                || dialogs.confirm(
                        Words.of("Close without saving?"),
                        Words.of("Unsaved changes could not be saved for recovery. %s", lost.get()),
                        Words.of("Close"))) {
            leave(closed);
        }
    }

    /// Two questions may have been open, and both answered.
    private void leave(Runnable closed) {
        if (!leaving) {
            leaving = true;
            recovering.leave();
            autosave.leave(closed);
        }
    }
}
