package isoscope.app;

import isoscope.cli.Cli;
import isoscope.cli.Gallery;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.application.Application;

/// Where the program starts: a command runs without a window, anything else opens one. It does not extend
/// [Application], so that JavaFX may lie on the class path.
public final class Launcher {
    private static final String HEADLESS = "--headless";
    private static final Path GALLERY = Path.of("target", "gallery");
    private static final Set<String> OPTIONS_OF_THE_COMMAND_LINE =
            Set.of("--help", "-h", "--version", "-V");

    private Launcher() {}

    /// Runs the command named first, or opens the window on the file named; where there is no display, renders the
    /// gallery of the samples instead and prints its files.
    public static void main(String[] args) {
        if (isCommand(args)) {
            System.exit(Cli.run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
        }
        if (hasDisplay(args)) {
            Application.launch(IsoscopeApp.class, args);
        } else {
            Gallery.render(GALLERY).forEach(System.out::println);
        }
    }

    /// A stream that writes `×` and `α` in every locale, so that what a script reads does not depend on it.
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    private static boolean hasDisplay(String[] args) {
        boolean linux = System.getProperty("os.name", "").equals("Linux");
        boolean window = !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
        return window && !List.of(args).contains(HEADLESS);
    }

    private static boolean isSet(String variable) {
        return !Objects.requireNonNullElse(System.getenv(variable), "").isBlank();
    }

    private static boolean isCommand(String[] args) {
        return args.length > 0
                && (OPTIONS_OF_THE_COMMAND_LINE.contains(args[0])
                        || Cli.commands().contains(args[0]));
    }
}
