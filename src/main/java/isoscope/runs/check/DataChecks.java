package isoscope.runs.check;

import isoscope.runs.Run;
import isoscope.runs.RunSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Everything that is looked at in the runs of files; one small class a check.
public final class DataChecks {
    private static final List<Function<List<Run>, Optional<DataFinding>>> CHECKS =
            List.of(
                    MixedUnits::ofParameters,
                    MixedUnits::ofTokens,
                    MixedLossScales::of,
                    SeveralExperiments::of,
                    LowLosses::of);

    private DataChecks() {}

    /// What was found, the gravest first.
    public static List<DataFinding> of(RunSet runs) {
        return CHECKS.stream().flatMap(check -> check.apply(runs.runs()).stream()).toList();
    }
}
