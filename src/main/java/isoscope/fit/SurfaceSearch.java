package isoscope.fit;

import isoscope.law.ChinchillaSurface;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Looks for the surface with the least misfit to runs within limits: starts by [VariableProjection], then a [Descent]
/// from each.
///
/// @param runs to be explained
/// @param misfit to be made least
/// @param limits where to look; of A and B only what is held counts
record SurfaceSearch(LogRuns runs, Misfit misfit, SurfaceLimits limits) {
    /// Few runs have many valleys and cost little; many runs have few and cost much. So many starts times runs.
    private static final int STARTS_TIMES_RUNS = 2000;

    private static final int MIN_STARTS = 4;
    private static final int MAX_STARTS = 48;

    /// Starts are looked for among so many runs.
    private static final int RUNS_FOR_STARTS = 2000;

    /// Measures the runs as the limits want them.
    SurfaceSearch {
        runs = runs.measuredFor(limits);
    }

    /// The least misfit near a surface.
    Optional<Optimum> near(ChinchillaSurface surface, BooleanSupplier cancelled) {
        return descent(cancelled).from(Candidate.of(surface, runs));
    }

    /// The least misfit anywhere.
    Optional<Optimum> anywhere(BooleanSupplier cancelled) {
        SurfaceBox box = SurfaceBox.of(limits, runs);
        List<Candidate> starts =
                new VariableProjection(runs.thinned(RUNS_FOR_STARTS), misfit, box.low(), box.high())
                        .starts(cancelled);
        int most = Math.clamp(STARTS_TIMES_RUNS / runs.size(), MIN_STARTS, MAX_STARTS);
        Descent descent = descent(cancelled);
        return starts.stream()
                .limit(most)
                .map(descent::from)
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Optimum::objective));
    }

    private Descent descent(BooleanSupplier cancelled) {
        return new Descent(runs, misfit, limits, SurfaceBox.of(limits, runs), cancelled);
    }
}
