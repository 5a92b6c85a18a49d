package isoscope.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// Calls of `isoscope plan`.
abstract class PlanFixture {
    static CliRun plan(String line) {
        return CliRun.of(List.of(("plan " + line).split(" ", -1)));
    }

    static JsonNode json(String line) {
        return plan(line + " --format json").endsWith(ExitCode.DONE).json();
    }
}
