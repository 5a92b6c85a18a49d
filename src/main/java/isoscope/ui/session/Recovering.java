package isoscope.ui.session;

import isoscope.session.Snapshot;
import isoscope.session.file.KeptSession;
import isoscope.session.file.RecoveryFolder;
import isoscope.session.file.SessionPlace;
import isoscope.task.Background;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Offers unsaved changes that a window left behind, one session at a time, until the user says what to do with them.
final class Recovering {
    private static final Logger LOG = System.getLogger(Recovering.class.getName());
    private static final String KEY = "recovery";

    private final SessionViewModel.Parts parts;
    private final RecoveryFolder folder;
    private final Opening opening;
    private final Background background;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<String>> offer =
            new ReadOnlyObjectWrapper<>(this, "offer", Optional.empty());
    private Optional<KeptSession> kept = Optional.empty();

    Recovering(
            SessionViewModel.Parts parts,
            RecoveryFolder folder,
            Opening opening,
            Background background,
            Clock clock) {
        this.parts = parts;
        this.folder = folder;
        this.opening = opening;
        this.background = background;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<Optional<String>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    void look() {
        background.submit(KEY, _ -> claimed(), this::offer);
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
        background.submit(KEY, _ -> discarded(session), this::offer);
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

    private Optional<KeptSession> claimed() {
        try {
            return folder.claim();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Unsaved changes cannot be looked for", e);
            return Optional.empty();
        }
    }

    /// Removes what was offered and looks for more.
    private Optional<KeptSession> discarded(Optional<KeptSession> session) {
        session.ifPresent(KeptSession::discard);
        return claimed();
    }
}
