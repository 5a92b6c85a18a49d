package isoscope.cli;

import isoscope.fit.FitOutcome.Refused;
import isoscope.words.Words;
import java.util.List;
import java.util.Set;

/// Fits that were refused, as failures of a command.
final class Refusal {
    /// Refusals that come of an option, not of the runs.
    private static final Set<String> WRONG_USAGE =
            Set.of("impossible-value", "pin-out-of-range", "bounds-out-of-range");

    private Refusal() {}

    /// The failure.
    static CommandFailure of(Refused refused) {
        return WRONG_USAGE.contains(refused.code())
                ? Usage.wrong("--fix, --bound: " + refused.reason(), refused.help())
                : new CommandFailure(
                        ExitCode.FIT,
                        List.of(
                                Words.of("No fit [%s]: %s", refused.code(), refused.reason()),
                                refused.help()));
    }
}
