package isoscope.cli;

import java.io.PrintStream;
import java.util.Optional;

/// Where a command writes: results to one stream, everything else to the other.
///
/// @param out results only, so that it can be piped
/// @param err warnings and errors
record Console(PrintStream out, PrintStream err) {

    /// Writes a result as it is, with a line end after it.
    void result(String text) {
        out.println(text.stripTrailing());
    }

    /// Whether somebody sits before the error stream and sees it change.
    boolean isWatched() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }

    /// Tells the user something that does not end the command.
    void warn(String message) {
        err.println("Warning: " + message);
    }
}
