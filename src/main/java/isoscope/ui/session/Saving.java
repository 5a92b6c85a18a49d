package isoscope.ui.session;

import isoscope.disk.Reason;
import isoscope.saved.SessionFile;
import isoscope.session.DataSet;
import isoscope.session.Document;
import isoscope.session.RecentFiles;
import isoscope.session.SessionPlace;
import isoscope.session.SessionState;
import isoscope.session.Snapshot;
import isoscope.task.Background;
import isoscope.ui.dialog.Dialogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Saves the session in the background, one write after the other.
final class Saving {
    private static final String KEY = "save-session";
    private static final String KIND = "Isoscope session";

    private final Document document;
    private final SessionState state;
    private final RecentFiles recent;
    private final Dialogs dialogs;
    private final Background background;
    private boolean busy;
    private Optional<Runnable> next = Optional.empty();

    Saving(
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

    void save() {
        state.placeProperty()
                .get()
                .ifPresentOrElse(where -> afterwards(() -> write(where)), () -> saveAs(false));
    }

    void saveAs(boolean withContent) {
        dialogs.askSave(
                        withContent ? "Save session with its data" : "Save session",
                        suggestedName(),
                        KIND)
                .flatMap(this::named)
                .ifPresent(file -> afterwards(() -> write(new SessionPlace(file, withContent))));
    }

    /// Does something when nothing is being written; of several the last.
    void afterwards(Runnable action) {
        if (busy) {
            next = Optional.of(action);
        } else {
            action.run();
        }
    }

    /// The file with the ending of sessions. Where that is another file than the user named, it may be there already.
    private Optional<Path> named(Path file) {
        if (SessionFile.isNamed(file)) {
            return Optional.of(file);
        }
        Path ended = file.resolveSibling(file.getFileName() + SessionFile.ENDING);
        boolean free =
                !Files.exists(ended)
                        || dialogs.confirm(
                                "Replace %s?".formatted(ended.getFileName()),
                                "A file of this name is there already.",
                                "Replace");
        return Optional.of(ended).filter(_ -> free);
    }

    private void write(SessionPlace where) {
        busy = true;
        Snapshot now = document.snapshot();
        background.submit(KEY, _ -> written(where, now), this::wrote, this::ended);
    }

    private static Written written(SessionPlace where, Snapshot now) {
        try {
            where.write(now);
            return new Written(where, now, Optional.empty());
        } catch (IOException e) {
            return new Written(where, now, Optional.of(Reason.of(e)));
        }
    }

    private void wrote(Written written) {
        SessionPlace where = written.where();
        if (written.problem().isEmpty()) {
            state.saved(where, written.now());
            recent.add(where.file(), written.now().data().map(set -> set.runs().size()).orElse(0));
            dialogs.notify("Session saved as " + where.file().getFileName(), "", () -> {});
        }
        ended();
        written.problem()
                .ifPresent(problem ->
                        dialogs.report(
                                "The session was not saved to " + where.file(),
                                problem + " What was there before is as it was."));
    }

    private void ended() {
        busy = false;
        Optional<Runnable> action = next;
        next = Optional.empty();
        action.ifPresent(Runnable::run);
    }

    private String suggestedName() {
        String name =
                state.placeProperty()
                        .get()
                        .map(SessionPlace::name)
                        .or(() -> document.data().dataProperty().get().map(DataSet::name))
                        .orElse("session");
        String stem =
                name.replaceFirst("\\.(csv|tsv|txt|jsonl?)(\\.gz)?$", "")
                        .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-");
        return (stem.isBlank() ? "session" : stem) + SessionFile.ENDING;
    }

    private record Written(SessionPlace where, Snapshot now, Optional<String> problem) {}
}
