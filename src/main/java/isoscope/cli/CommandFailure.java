package isoscope.cli;

import java.io.Serial;
import java.util.List;
import java.util.Objects;

/// Ends a command that cannot do what it was asked, with the lines to tell the user.
final class CommandFailure extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final ExitCode code;

    /// A failure.
    ///
    /// @param lines the problem and the remedy, one sentence or problem a line
    CommandFailure(ExitCode code, List<String> lines) {
        super(String.join("\n", lines));
        this.code = code;
    }

    /// The lines, one below the other.
    String lines() {
        return Objects.requireNonNullElse(getMessage(), "");
    }

    /// How the process must end.
    ExitCode code() {
        return code;
    }
}
