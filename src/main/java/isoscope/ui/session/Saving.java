package isoscope.ui.session;

import isoscope.disk.WholeFile;
import isoscope.session.Document;
import isoscope.session.Snapshot;
import isoscope.session.data.RecentFiles;
import isoscope.session.file.SessionPlace;
import isoscope.session.file.SessionState;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.session.SaveOrder.Outcome;
import isoscope.words.Words;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;

/// Saves the session in the background, one write after the other. What was asked for meanwhile waits for its turn: first
/// whatever is to be saved, then what is to follow, such as closing the window. When something could not be saved the
/// user is told, and what was to follow does not.
final class Saving {
    private static final String KEY = "save-session";
    // The places of the answers.
    private static final int SAVE_AS = 0;
    private static final int REPLACE = 1;
    private static final String UNCHANGED = Words.key(" The older file is unchanged.");
    private static final String NOTHING = Words.key(" Nothing was written; choose another place.");

    private final Document document;
    private final SessionState state;
    private final LastSeen lastSeen;
    private final RecentFiles recent;
    private final Dialogs dialogs;
    private final Background background;
    private final Runnable saveNow = this::saveNow;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Queue<Runnable> following = new ArrayDeque<>();
    private boolean busy;

    /// @param lastSeen tells which files others changed
    Saving(
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
    }

    /// Asked for twice while something else is written, the session is saved once.
    void save() {
        if (!waiting.contains(saveNow)) {
            inTurn(saveNow);
        }
    }

    void saveAs(boolean withContent) {
        SaveOrder.Moment asked = moment();
        askWhere(withContent).ifPresent(where -> inTurn(() -> write(SaveOrder.of(asked, where))));
    }

    /// Does something once nothing is to be written, unless something could not be.
    void afterwards(Runnable action) {
        following.add(action);
        proceed();
    }

    private void inTurn(Runnable write) {
        waiting.add(write);
        proceed();
    }

    private void proceed() {
        while (!busy && !waiting.isEmpty()) {
            waiting.remove().run();
        }
        while (!busy && !following.isEmpty()) {
            following.remove().run();
        }
    }

    private void saveNow() {
        Optional<SessionPlace> place = state.placeProperty().get();
        if (place.isPresent()) {
            write(new SaveOrder(place.get(), moment(), lastSeen.of(place.get().file())));
        } else {
            saveElsewhere(moment(), false);
        }
    }

    private void saveElsewhere(SaveOrder.Moment moment, boolean withContent) {
        askWhere(withContent)
                .ifPresentOrElse(where -> write(SaveOrder.of(moment, where)), following::clear);
    }

    /// The session as it is now. Taken before anything is asked: while a question is open other data may take its place.
    private SaveOrder.Moment moment() {
        return new SaveOrder.Moment(document.snapshot(), state.number());
    }

    private Optional<SessionPlace> askWhere(boolean withContent) {
        return dialogs.askSave(
                        withContent
                                ? Words.of("Save session with its data")
                                : Words.of("Save session"),
                        SessionNames.suggested(document, state),
                        Words.said(SessionNames.KIND))
                .flatMap(file -> SessionNames.ended(file, dialogs))
                .map(file -> new SessionPlace(file, withContent));
    }

    private void write(SaveOrder order) {
        busy = true;
        background.<Outcome>submit(
                KEY, _ -> order.carryOut(), outcome -> ended(order, outcome), this::failed);
    }

    private void ended(SaveOrder order, Outcome outcome) {
        switch (outcome) {
            case Outcome.Written(String hash) -> wrote(order, hash);
            case Outcome.Changed() -> askAbout(order);
            case Outcome.Failed(String problem) -> {
                failed();
                dialogs.report(
                        Words.of("The session was not saved to %s", order.where().file()),
                        problem
                                + (Files.exists(order.where().file())
                                        ? Words.said(UNCHANGED)
                                        : Words.said(NOTHING)));
            }
        }
    }

    private void wrote(SaveOrder order, String hash) {
        SessionPlace where = order.where();
        lastSeen.note(where.file(), Optional.of(hash));
        // Other data that were opened meanwhile are not what the file holds.
        Snapshot then = order.moment().now();
        if (order.moment().session() == state.number()) {
            state.saved(where, then);
        }
        recent.add(where.file(), then.data().map(set -> set.runs().size()).orElse(0));
        dialogs.notify(Words.of("Session saved as %s", WholeFile.nameOf(where.file())));
        busy = false;
        proceed();
    }

    private void askAbout(SaveOrder order) {
        SessionPlace where = order.where();
        OptionalInt answer =
                dialogs.choose(
                        Words.of("Replace %s?", where.file().getFileName()),
                        Words.of(
                                "Another window or program changed it since you opened or saved it here."
                                        + " Replacing it loses those changes."),
                        List.of(Words.of("Save as…"), Words.of("Replace")));
        busy = false;
        switch (answer.orElse(-1)) {
            case REPLACE -> write(SaveOrder.of(order.moment(), where));
            case SAVE_AS -> saveElsewhere(order.moment(), where.withContent());
            default -> following.clear();
        }
        proceed();
    }

    private void failed() {
        following.clear();
        busy = false;
        proceed();
    }
}
