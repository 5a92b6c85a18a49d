package isoscope.session.file;

import isoscope.disk.Reason;
import isoscope.saved.Recovery;
import isoscope.saved.SavedSession;
import isoscope.saved.SessionFile;
import isoscope.session.Document;
import isoscope.session.Snapshot;
import isoscope.task.Background;
import isoscope.task.Delay;
import isoscope.words.Words;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps unsaved changes in a file until they are saved or given up. Written in the background some seconds after a
/// change; one write begins when the one before has ended. Used on the window's thread only.
public final class Autosave {
    private static final Logger LOG = System.getLogger(Autosave.class.getName());
    private static final String KEY = "autosave";

    private final RecoveryFolder folder;
    private final Document document;
    private final SessionState state;
    private final Background background;
    private final Delay delay;
    private final Clock clock;

    private Optional<KeptPlace> place = Optional.empty();
    private Optional<KeptPlace> adopted = Optional.empty();

    /// Number of the session whose changes the file keeps.
    private int keeps;

    /// The snapshot that the file holds.
    private Optional<Snapshot> written = Optional.empty();

    private Optional<String> trouble = Optional.empty();
    private boolean busy;
    private boolean gone;
    private Optional<Consumer<Optional<String>>> settling = Optional.empty();
    private Optional<Runnable> leaving = Optional.empty();

    /// Begins to keep the changes of a document.
    ///
    /// @param folder where
    /// @param delay from a change to the write
    /// @param clock tells when a change was made
    public Autosave(
            RecoveryFolder folder,
            Document document,
            SessionState state,
            Background background,
            Delay delay,
            Clock clock) {
        this.folder = folder;
        this.document = document;
        this.state = state;
        this.background = background;
        this.delay = delay;
        this.clock = clock;
        document.onChange(this::changed);
        state.unsavedProperty().subscribe(this::changed);
    }

    /// Goes on in the file of changes that were brought back and are unsaved again, which holds them until they are saved.
    public void adopt(KeptSession kept) {
        adopted = Optional.of(kept.place());
        proceed();
    }

    /// Writes what is not written yet, and goes on.
    ///
    /// @param settled takes why changes could not be kept; nothing when all of them are
    public void settle(Consumer<Optional<String>> settled) {
        delay.stop();
        trouble = Optional.empty();
        settling = Optional.of(settled);
        proceed();
    }

    /// Gives the file up, for the window is closed: it stays for the next window if something is unsaved, else it goes.
    ///
    /// @param left the action that follows
    public void leave(Runnable left) {
        delay.stop();
        leaving = Optional.of(left);
        proceed();
    }

    private void changed() {
        trouble = Optional.empty();
        if (state.unsavedProperty().get()) {
            delay.start(this::proceed);
        } else {
            delay.stop();
            proceed();
        }
    }

    /// Does what is next to do, one thing at a time.
    private void proceed() {
        if (busy || gone) {
            return;
        }
        if (adopted.isPresent()) {
            Optional<KeptPlace> other = adopted;
            adopted = Optional.empty();
            replace(other, KeptPlace::discard);
            keeps = state.number();
            return;
        }
        Snapshot now = document.snapshot();
        boolean unsaved = state.unsavedProperty().get();
        if (place.isPresent() && (!unsaved || keeps != state.number())) {
            // Unsaved changes that gave way to other data are offered by the next window.
            replace(Optional.empty(), state.gaveWay(keeps) ? KeptPlace::leave : KeptPlace::discard);
        } else if (unsaved && !written.equals(Optional.of(now)) && trouble.isEmpty()) {
            write(now);
        } else if (settling.isPresent()) {
            Consumer<Optional<String>> settled = settling.get();
            settling = Optional.empty();
            settled.accept(unsaved ? trouble : Optional.empty());
        } else {
            leaving.ifPresent(this::finish);
        }
    }

    /// Goes on with another file or none, without the one there was.
    private void replace(Optional<KeptPlace> other, Consumer<KeptPlace> end) {
        Optional<KeptPlace> old = place;
        place = other;
        written = Optional.empty();
        busy = true;
        background.submit(KEY, _ -> each(old, end), _ -> idle(), this::failed);
    }

    private void finish(Runnable closed) {
        Optional<KeptPlace> left = place;
        place = Optional.empty();
        written = Optional.empty();
        leaving = Optional.empty();
        gone = true;
        background.submit(KEY, _ -> each(left, KeptPlace::leave), _ -> closed.run(), closed);
    }

    private static Optional<KeptPlace> each(Optional<KeptPlace> place, Consumer<KeptPlace> end) {
        place.ifPresent(end);
        return place;
    }

    private void write(Snapshot now) {
        Optional<SessionPlace> session = state.placeProperty().get();
        Recovery recovery =
                new Recovery(
                        session.map(where -> where.file().toString()).orElse(""),
                        session.filter(SessionPlace::withContent).isPresent(),
                        clock.instant(),
                        state.steps());
        Order order = new Order(now, place, session.map(SessionPlace::file), recovery);
        busy = true;
        keeps = state.number();
        background.submit(KEY, _ -> written(order), this::wrote, this::failed);
    }

    private Outcome written(Order order) {
        Optional<KeptPlace> held = order.place();
        try {
            KeptPlace own = held.isPresent() ? held.get() : folder.own();
            held = Optional.of(own);
            SavedSession session =
                    new SessionCapture(order.session().map(Path::getParent), false).of(order.now());
            SessionFile.write(own.file(), session, order.recovery());
            return new Outcome(held, Optional.of(order.now()), Optional.empty());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Unsaved changes are not being saved", e);
            return new Outcome(held, Optional.empty(), Optional.of(Reason.of(e)));
        }
    }

    private void wrote(Outcome outcome) {
        place = outcome.place();
        written = outcome.written();
        trouble = outcome.trouble();
        idle();
    }

    private void failed() {
        trouble = Optional.of(Words.of("This is a bug in Isoscope."));
        idle();
    }

    /// Ends a write: changes made meanwhile are written after the next delay, or at once at the end.
    private void idle() {
        busy = false;
        boolean waited = settling.isPresent() || leaving.isPresent();
        if (waited || adopted.isPresent() || !state.unsavedProperty().get()) {
            proceed();
        } else if (trouble.isEmpty() && !written.equals(Optional.of(document.snapshot()))) {
            delay.start(this::proceed);
        }
    }

    /// A snapshot to be written.
    ///
    /// @param place where; empty when there is none yet
    /// @param session file that the changes belong to
    private record Order(
            Snapshot now, Optional<KeptPlace> place, Optional<Path> session, Recovery recovery) {}

    private record Outcome(
            Optional<KeptPlace> place, Optional<Snapshot> written, Optional<String> trouble) {}
}
