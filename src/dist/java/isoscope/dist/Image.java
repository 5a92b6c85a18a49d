package isoscope.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// An application image as `jpackage` lays it out.
///
/// @param launcher the file that starts the program: `bin/isoscope`, `isoscope.exe` or
///     `Contents/MacOS/isoscope`, by the system
/// @param settings the launcher's settings, in the folder of the program's files
record Image(Path launcher, Path settings) {
    private static final List<String> LAUNCHERS =
            List.of("bin/isoscope", "isoscope.exe", "Contents/MacOS/isoscope");

    static Image at(Path folder) throws IOException {
        Path launcher =
                LAUNCHERS.stream()
                        .map(folder::resolve)
                        .filter(Files::isRegularFile)
                        .findFirst()
                        .orElseThrow(() -> new IOException("expected a launcher in " + folder));
        try (Stream<Path> files = Files.walk(folder)) {
            return new Image(
                    launcher,
                    files.filter(file -> file.endsWith("isoscope.cfg")).findFirst().orElseThrow());
        }
    }

    /// The folder of the program's files, `$APPDIR` in its settings.
    Path files() {
        return settings.getParent();
    }

    /// The jars of others.
    List<Path> libraries() throws IOException {
        try (Stream<Path> all = Files.list(files())) {
            return all.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.getFileName().toString().startsWith("isoscope-"))
                    .sorted()
                    .toList();
        }
    }

    /// Whether a start script takes the place of `jpackage`'s launcher.
    boolean startsByScript() {
        return launcher.endsWith("bin/isoscope");
    }

    /// Sets how the program is started.
    void write(Settings changed) throws IOException {
        Files.write(settings, changed.lines());
        if (startsByScript()) {
            Files.writeString(launcher, StartScript.of(changed));
        }
    }
}
