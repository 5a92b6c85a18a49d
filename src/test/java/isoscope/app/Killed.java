package isoscope.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.testfx.api.FxRobot;

/// The remains of a program that is killed: its files, and no hold on them.
///
/// @param config where the program that is killed keeps what it remembers
record Killed(Path config) {
    private static final String UNSAVED = "unsaved";

    /// The changes it has kept that nobody saved.
    List<Path> kept() throws IOException {
        Path unsaved = config.resolve(UNSAVED);
        if (!Files.isDirectory(unsaved)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(unsaved)) {
            return all.filter(path -> path.toString().endsWith(".isoscope")).toList();
        }
    }

    /// The window of a program that starts afterwards.
    ///
    /// @param left an empty place for what the killed one leaves
    ProgramWindow nextWindow(Path left) throws IOException {
        Path unsaved = Files.createDirectories(left.resolve(UNSAVED));
        for (Path file : kept()) {
            Files.copy(file, unsaved.resolve(file.getFileName()));
        }
        ProgramWindow next = new ProgramWindow(() -> left);
        new FxRobot().interact(() -> next.show());
        return next;
    }
}
