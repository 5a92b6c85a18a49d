package isoscope.app;

import isoscope.cli.Cli;
import isoscope.disk.ConfigFolder;
import isoscope.disk.Unfinished;
import isoscope.words.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import javafx.application.Application;

/// Where the program starts: a command runs without a window, anything else opens one. It does not extend
/// [Application], so that JavaFX may lie on the class path.
public final class Launcher {
    private Launcher() {}

    /// Opens the window on the files named; a command, an option, a name that is no file, or a machine without a
    /// display is left to the command line.
    public static void main(String[] args) {
        Cli.numbersAsEverywhere();
        Words.speak(Cli.language(args));
        Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::abandon));
        Unfinished.tidy();
        if (hasDisplay() && !Cli.claims(args) && areFiles(args)) {
            Application.launch(IsoscopeApp.class, args);
        } else {
            // Painting into memory needs no display, and looking for one takes time.
            System.setProperty("java.awt.headless", "true");
            Path laws = ConfigFolder.laws(ConfigFolder.path());
            System.exit(Cli.run(args, laws, utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
        }
    }

    /// A stream that writes `×` and `α` in every locale, so that what a script reads does not depend on it.
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    private static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name", "").equals("Linux");
        return !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean areFiles(String[] args) {
        return Arrays.stream(args).allMatch(Launcher::isFile);
    }

    /// A name that the system cannot have is left to the command line, which says so.
    private static boolean isFile(String name) {
        try {
            return !name.isBlank() && Files.exists(Path.of(name));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static boolean isSet(String variable) {
        return !Objects.requireNonNullElse(System.getenv(variable), "").isBlank();
    }
}
