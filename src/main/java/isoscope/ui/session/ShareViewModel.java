package isoscope.ui.session;

import isoscope.disk.Reason;
import isoscope.disk.WholeFile;
import isoscope.saved.Owner;
import isoscope.saved.SessionFile;
import isoscope.saved.SharedFile;
import isoscope.session.Snapshot;
import isoscope.session.file.SessionCapture;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.session.ShareState.Failed;
import isoscope.ui.session.ShareState.Ready;
import isoscope.ui.session.ShareState.Searching;
import isoscope.ui.session.ShareState.Writing;
import isoscope.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// A copy of the session for others: without the paths of this computer, and with a list of what in it names a person or a
/// place all the same, to be looked at before it is saved. The session that is open stays in its own file.
public final class ShareViewModel {
    private static final String SEARCH = "search-shared-session";
    private static final String WRITE = "write-shared-session";

    private final Snapshot moment;
    private final String suggestedName;
    private final Owner owner;
    private final Dialogs dialogs;
    private final Background background;
    private final BooleanProperty withData = new SimpleBooleanProperty(this, "withData", true);
    private final ReadOnlyObjectWrapper<ShareState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new Searching());
    private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper(this, "finished");

    /// @param moment that is shared
    /// @param suggestedName of the file
    /// @param owner whose names are looked for
    ShareViewModel(
            Snapshot moment,
            String suggestedName,
            Owner owner,
            Dialogs dialogs,
            Background background) {
        this.moment = moment;
        this.suggestedName = suggestedName;
        this.owner = owner;
        this.dialogs = dialogs;
        this.background = background;
        withData.subscribe(this::search);
    }

    /// Whether the content of the files goes into the session; else they are to be passed on beside it.
    BooleanProperty withDataProperty() {
        return withData;
    }

    /// How far it is.
    ReadOnlyObjectProperty<ShareState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether it was saved or given up.
    ReadOnlyBooleanProperty finishedProperty() {
        return finished.getReadOnlyProperty();
    }

    /// The names and typed texts that go along; none while the content is searched.
    List<ShareLine> told() {
        return state.get() instanceof Ready(SharedFile file) ? ShareText.told(file) : List.of();
    }

    /// The findings that name a person or a place; none while the content is searched.
    List<ShareLine> traces() {
        return state.get() instanceof Ready(SharedFile file) ? ShareText.traces(file) : List.of();
    }

    /// Asks where, and saves there.
    void save() {
        if (state.get() instanceof Ready(SharedFile file)) {
            dialogs.askSave(
                            Words.of("Save shared session"),
                            suggestedName,
                            Words.said(SessionNames.KIND))
                    .flatMap(chosen -> SessionNames.ended(chosen, dialogs))
                    .ifPresent(where -> write(file, where));
        }
    }

    /// Gives it up.
    void close() {
        background.cancel(SEARCH);
        finished.set(true);
    }

    private void search(boolean with) {
        state.set(new Searching());
        background.<ShareState>submit(
                SEARCH,
                _ -> searched(with),
                state::set,
                () -> state.set(new Failed(Words.of("The session could not be searched."))));
    }

    private ShareState searched(boolean with) {
        try {
            return new Ready(
                    SharedFile.of(new SessionCapture(Optional.empty(), with).of(moment), owner));
        } catch (IOException e) {
            return new Failed(Reason.of(e));
        }
    }

    private void write(SharedFile file, Path where) {
        state.set(new Writing());
        background.<Optional<String>>submit(
                WRITE,
                _ -> written(file, where),
                problem -> wrote(file, where, problem),
                () -> state.set(new Ready(file)));
    }

    private static Optional<String> written(SharedFile file, Path where) {
        try {
            SessionFile.write(where, file.session());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Reason.of(e));
        }
    }

    private void wrote(SharedFile file, Path where, Optional<String> problem) {
        state.set(new Ready(file));
        if (problem.isPresent()) {
            dialogs.report(
                    Words.of("The session was not saved to %s", where),
                    Words.of("%s Nothing was changed there.", problem.get()));
            return;
        }
        dialogs.notify(Words.of("Shared session saved as %s", WholeFile.nameOf(where)));
        finished.set(true);
    }
}
