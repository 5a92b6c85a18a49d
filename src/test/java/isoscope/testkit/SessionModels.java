package isoscope.testkit;

import isoscope.session.Document;
import isoscope.session.data.RecentFiles;
import isoscope.session.file.Autosave;
import isoscope.session.file.RecoveryFolder;
import isoscope.session.file.SessionState;
import isoscope.task.Background;
import isoscope.task.Delay;
import isoscope.ui.dialog.Dialogs;
import isoscope.ui.session.SessionViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// The session of a window, for tests.
public final class SessionModels {
    /// Four minutes past two in the afternoon.
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-26T14:04:00Z"), ZoneOffset.UTC);

    private SessionModels() {}

    /// A session that reads and writes at once and keeps nothing unasked.
    ///
    /// @param config where what is remembered is kept
    public static SessionViewModel of(Document document, Dialogs dialogs, Path config) {
        return of(document, dialogs, config, new DirectBackground(), new HeldDelay());
    }

    /// A session.
    ///
    /// @param config where what is remembered is kept
    /// @param delay from a change to the file that keeps it
    public static SessionViewModel of(
            Document document, Dialogs dialogs, Path config, Background background, Delay delay) {
        RecoveryFolder folder = new RecoveryFolder(config.resolve("unsaved"));
        SessionState state = new SessionState(document);
        return new SessionViewModel(
                new SessionViewModel.Parts(
                        document,
                        state,
                        new Autosave(folder, document, state, background, delay, CLOCK)),
                folder,
                new RecentFiles(config.resolve("recent-files"), CLOCK, new DirectBackground()),
                dialogs,
                background,
                CLOCK);
    }
}
