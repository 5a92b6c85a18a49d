package isoscope.session.file;

import isoscope.session.Document;
import isoscope.session.Snapshot;
import isoscope.session.data.DataChange;
import isoscope.session.data.DataSet;
import isoscope.session.data.OpenMode;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which file the document is kept in, if any, and what was changed since it was saved. In a session that has a file
/// everything counts that the file would hold; in one that has none, only what undo knows, for views of data that can be
/// opened again are no work to lose.
public final class SessionState {
    private final Document document;
    private final ReadOnlyObjectWrapper<Optional<SessionPlace>> place =
            new ReadOnlyObjectWrapper<>(this, "place", Optional.empty());
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");

    /// The snapshot that nobody would miss; empty when everything there is would be missed.
    private Optional<Snapshot> kept;

    private Optional<DataSet> data;

    /// The data that the session has had; undoing leads to others where other data were opened in their place.
    private final Set<DataSet> ours = Collections.newSetFromMap(new IdentityHashMap<>());

    private boolean unsavedBefore;
    private final Set<Integer> gaveWay = new HashSet<>();
    private int steps;
    private int number;

    /// The state of a document that was just made.
    public SessionState(Document document) {
        this.document = document;
        kept = Optional.of(document.snapshot());
        data = document.data().dataProperty().get();
        document.history().nowProperty().subscribe((_, _) -> steps++);
        document.onChange(this::follow);
        document.data().onChange(this::dataChanged);
        document.history().onReturn(this::returned);
    }

    /// Where the session is kept; empty when it has no file.
    public ReadOnlyObjectProperty<Optional<SessionPlace>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Whether something was changed and not saved.
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /// Which session this is, counted: another one after other data took the place of those that were open.
    public int number() {
        return number;
    }

    /// How many steps were made, undone or repeated since the session was saved or opened.
    public int steps() {
        return steps;
    }

    /// The session was saved as it was at a moment.
    public void saved(SessionPlace where, Snapshot then) {
        begin(Optional.of(where), Optional.of(then), 0);
    }

    /// The session was just opened from its file.
    public void opened(SessionPlace where) {
        number++;
        begin(Optional.of(where), Optional.of(document.snapshot()), 0);
    }

    /// Unsaved changes were just brought back.
    ///
    /// @param where the session they belong to is kept; empty when it has no file
    /// @param made how many steps they were
    public void recovered(Optional<SessionPlace> where, int made) {
        number++;
        begin(where, Optional.empty(), made);
    }

    /// Whether a session gave way to other data with unsaved changes.
    ///
    /// @param session its number
    boolean gaveWay(int session) {
        return gaveWay.contains(session);
    }

    private void begin(Optional<SessionPlace> where, Optional<Snapshot> then, int made) {
        ours.clear();
        document.data().dataProperty().get().ifPresent(ours::add);
        steps = made;
        kept = then;
        place.set(where);
        follow();
    }

    private void follow() {
        Snapshot now = document.snapshot();
        boolean first = data.isEmpty() && now.data().isPresent();
        if (!data.equals(now.data())) {
            unsavedBefore = unsaved.get();
        }
        data = now.data();
        if (first) {
            now.data().ifPresent(ours::add);
        }
        if (first && place.get().isEmpty()) {
            steps = 0;
            kept = Optional.of(now);
        }
        unsaved.set(kept.isEmpty() || !isKept(kept.get(), now));
    }

    private boolean isKept(Snapshot then, Snapshot now) {
        return place.get().isPresent() ? then.equals(now) : then.hasSameContent(now);
    }

    /// Whether nothing that would be missed was changed since a moment.
    public boolean isStill(Snapshot then) {
        return isKept(then, document.snapshot());
    }

    /// Other data in place of those that were open are another session, which has no file yet.
    private void dataChanged(DataChange change) {
        document.data().dataProperty().get().ifPresent(ours::add);
        if (change.mode() == OpenMode.REPLACE) {
            if (unsavedBefore) {
                gaveWay.add(number);
            }
            number++;
            begin(Optional.empty(), Optional.of(document.snapshot()), 0);
        }
    }

    /// Back at data of another session, the file of this one is not theirs to be saved in.
    private void returned() {
        boolean others =
                document.data().dataProperty().get().filter(set -> !ours.contains(set)).isPresent();
        if (others) {
            number++;
            begin(Optional.empty(), Optional.empty(), steps);
        }
    }
}
