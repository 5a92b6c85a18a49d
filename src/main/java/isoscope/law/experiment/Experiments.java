package isoscope.law.experiment;

import isoscope.law.Law;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Every experiment of the program.
public final class Experiments {
    private static final String MULTI_POWER = "multi-power";

    private Experiments() {}

    /// In the order of the library.
    ///
    /// @param laws finds a published law, whose constants an experiment may use; one whose law there is not is not listed
    public static List<Experiment> all(Function<String, Optional<Law>> laws) {
        return laws.apply(MULTI_POWER)
                .<List<Experiment>>map(law ->
                        List.of(new RandomFeatures(), new Schedules(law), new PruningRounds()))
                .orElseGet(() -> List.of(new RandomFeatures(), new PruningRounds()));
    }
}
