package isoscope.cli;

import java.util.List;

/// Makes the failures of options that are understood alone but not together, or not with these files.
final class Usage {
    private Usage() {}

    /// Wrong usage, said in these lines.
    static CommandFailure wrong(String... lines) {
        return new CommandFailure(ExitCode.USAGE, List.of(lines));
    }
}
