package isoscope.ui.session;

import isoscope.disk.Reason;
import isoscope.session.Snapshot;
import isoscope.session.file.KeptSession;
import isoscope.session.file.RecoveryFolder;
import isoscope.session.file.RecoveryFolder.Found;
import isoscope.session.file.SessionPlace;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.words.Words;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Offers unsaved changes that a window left behind, one session at a time, until the user says what to do with them.
final class Recovering {
    private static final String KEY = "recovery";

    private final SessionViewModel.Parts parts;
    private final RecoveryFolder folder;
    private final Opening opening;
    private final Background background;
    private final Dialogs dialogs;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<String>> offer =
            new ReadOnlyObjectWrapper<>(this, "offer", Optional.empty());
    private Optional<KeptSession> kept = Optional.empty();

    Recovering(
            SessionViewModel.Parts parts,
            RecoveryFolder folder,
            Opening opening,
            Background background,
            Dialogs dialogs,
            Clock clock) {
        this.parts = parts;
        this.folder = folder;
        this.opening = opening;
        this.background = background;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<Optional<String>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    void look() {
        background.submit(
                KEY,
                _ -> claimed(),
                found -> {
                    tell(found.unreadable());
                    offer(found.latest());
                });
    }

    private void tell(List<String> unreadable) {
        if (!unreadable.isEmpty()) {
            dialogs.report(
                    unreadable.size() == 1
                            ? Words.of("Unsaved changes cannot be read.")
                            : Words.of("Some unsaved changes cannot be read."),
                    Words.of(
                            "%s\nNothing was removed. Correct or delete the file to stop this message.",
                            String.join("\n", unreadable)));
        }
    }

    /// Recovers what was left last, without a question.
    void recoverLatest() {
        background.submit(
                KEY,
                _ -> claimed(),
                found -> {
                    offer(found.latest());
                    recover();
                });
    }

    void recover() {
        kept.ifPresent(session ->
                opening.mayGo(RecoveryText.name(session)).ifPresent(open -> open(session, open)));
    }

    /// While it opens it is not offered, so nobody can discard it meanwhile.
    private void open(KeptSession session, Snapshot open) {
        offer(Optional.empty());
        opening.open(
                RecoveryText.name(session),
                session.session(),
                open,
                session.home(),
                () -> recovered(session),
                () -> offer(Optional.of(session)));
    }

    void discard() {
        Optional<KeptSession> session = kept;
        offer(Optional.empty());
        background.submit(KEY, _ -> discarded(session), found -> offer(found.latest()));
    }

    /// Leaves what is offered for the next window.
    void leave() {
        Optional<KeptSession> session = kept;
        offer(Optional.empty());
        session.ifPresent(KeptSession::leave);
    }

    private void recovered(KeptSession session) {
        parts.state()
                .recovered(
                        session.home()
                                .map(file ->
                                        new SessionPlace(file, session.recovery().withContent())),
                        session.recovery().steps());
        parts.autosave().adopt(session);
    }

    private void offer(Optional<KeptSession> session) {
        kept = session;
        offer.set(session.map(each -> RecoveryText.question(each, clock)));
    }

    private Found claimed() {
        try {
            return folder.claim();
        } catch (IOException e) {
            return new Found(Optional.empty(), List.of(folder.folder() + ": " + Reason.of(e)));
        }
    }

    /// Removes what was offered and looks for more.
    private Found discarded(Optional<KeptSession> session) {
        session.ifPresent(KeptSession::discard);
        return claimed();
    }
}
