package isoscope.cli;

import isoscope.words.Words;
import java.io.PrintStream;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a command writes: results to one stream, everything else to the other. Texts may hold names from files: signs that
/// would steer a terminal become spaces.
///
/// @param out results only, so that it can be piped
/// @param err warnings and errors
record Console(PrintStream out, PrintStream err) {
    /// Control characters but for ends of lines and tabs.
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069&&[^\n\t]]");

    /// Text that steers no terminal.
    static String plain(String text) {
        return STEERING.matcher(text).replaceAll(" ");
    }

    /// Writes a result, with a line end after it.
    void result(String text) {
        out.println(plain(text).stripTrailing());
    }

    /// Whether somebody sits before the error stream and sees it change.
    boolean isWatched() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }

    /// Tells the user something that does not end the command.
    void warn(String message) {
        error(Words.of("Warning: %s", message));
    }

    /// Tells the user why the command ends.
    void error(String message) {
        err.println(plain(message));
    }
}
