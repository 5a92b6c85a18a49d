package isoscope.runs.check;

import isoscope.runs.RunSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Everything that is looked at in the runs of files; one small class a check.
public final class DataChecks {
    /// The code of runs that differ in settings.
    public static final String SWEPT_SETTINGS = SweptSettings.CODE;

    /// Of these the first that finds something is told, for it shows in what the others look at.
    private static final List<Function<RunSet, Optional<DataFinding>>> SCALES =
            List.of(
                    MixedLossUnits::of,
                    SweptSettings::of,
                    SeveralExperiments::of,
                    runs -> MixedUnits.of(runs.runs()));

    private static final List<Function<RunSet, Optional<DataFinding>>> OTHERS =
            List.of(
                    runs -> TinyQuantities.of(runs.runs()),
                    runs -> LowLosses.of(runs.runs()),
                    StoppedRuns::of);

    private DataChecks() {}

    /// The findings, the gravest first.
    public static List<DataFinding> of(RunSet runs) {
        return Stream.concat(
                        SCALES.stream().flatMap(check -> check.apply(runs).stream()).limit(1),
                        OTHERS.stream().flatMap(check -> check.apply(runs).stream()))
                .toList();
    }
}
