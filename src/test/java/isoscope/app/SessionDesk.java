package isoscope.app;

import isoscope.fit.method.FitMethods;
import isoscope.law.sheet.Library;
import isoscope.session.Document;
import isoscope.session.data.Origin;
import isoscope.session.data.RememberedMappings;
import isoscope.task.Background;
import isoscope.testkit.HeldDelay;
import isoscope.testkit.ScriptedDialogs;
import isoscope.testkit.SessionModels;
import isoscope.ui.session.SessionNotice;
import isoscope.ui.session.SessionViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A window without a toolkit: its document and its session, with real files in one folder. Several of them are several
/// windows of one user.
final class SessionDesk {
    /// Four runs.
    static final String RUNS =
            """
            run,N,D,loss,corpus
            a,1e8,1e9,4,c4
            b,2e8,2e9,3.5,c4
            c,4e8,4e9,3.2,pile
            d,8e8,8e9,3.0,pile
            """;

    final ScriptedDialogs dialogs = new ScriptedDialogs();
    final HeldDelay delay = new HeldDelay();
    final Document document;
    final SessionViewModel session;
    private final Path folder;
    private boolean closed;

    /// @param folder of everything
    SessionDesk(Path folder, Background background) throws IOException {
        this.folder = folder;
        document =
                new Document(
                        Library.ofCharts().splitting(),
                        List.of(),
                        new OriginLoader(),
                        new RememberedMappings(),
                        FitMethods.all(),
                        background);
        Path config = Files.createDirectories(folder.resolve("config"));
        session = SessionModels.of(document, dialogs, config, background, delay);
    }

    /// Writes a file.
    Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    void open(Path data) {
        document.data().open(new Origin.File(data));
    }

    Path saveAs(String name) {
        Path file = folder.resolve(name);
        dialogs.answer(file);
        session.saveAs();
        return file;
    }

    int runs() {
        return document.data().dataProperty().get().map(set -> set.runs().size()).orElse(0);
    }

    /// The name of the open data, or nothing.
    String data() {
        return document.data().dataProperty().get().map(set -> set.name()).orElse("");
    }

    String title() {
        return session.title().getValue();
    }

    Optional<SessionNotice> notice() {
        return session.noticeProperty().get();
    }

    Optional<String> offer() {
        return session.offerProperty().get();
    }

    void close() {
        session.close(() -> closed = true);
    }

    boolean isClosed() {
        return closed;
    }

    /// The files that keep unsaved changes.
    List<Path> unsaved() throws IOException {
        Path kept = folder.resolve("config").resolve("unsaved");
        if (!Files.isDirectory(kept)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(kept)) {
            return all.filter(path -> path.toString().endsWith(".isoscope")).toList();
        }
    }

    /// Gives up the locks of all windows, as the end of their program would.
    void kill() throws IOException {
        for (Path kept : unsaved()) {
            Files.move(kept, kept.resolveSibling("left-" + kept.getFileName()));
        }
    }
}
