package isoscope.fit;

import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import java.util.Optional;

/// Fits resamples of the runs of one problem, whose logarithms it takes once, each from the surface of the problem.
final class SurfaceRefitter implements Refitter {
    private final FitProblem problem;
    private final LogRuns runs;
    private final Misfit misfit;
    private final SurfaceLimits limits;
    private final ChinchillaSurface centre;

    /// Prepares the runs.
    ///
    /// @param problem whose settings make sense
    /// @param centre its surface
    SurfaceRefitter(FitProblem problem, Misfit misfit, ChinchillaSurface centre) {
        this.problem = problem;
        this.misfit = misfit;
        this.centre = centre;
        runs = LogRuns.of(problem.runs());
        limits = SurfaceLimits.of(problem.settings());
    }

    @Override
    public Optional<Law> refit(int[] times) {
        LogRuns taken = runs.taken(times);
        return new Identifiability(taken, limits).refusal().isPresent()
                ? Optional.empty()
                : new FaceSearch(taken, misfit, limits)
                        .lowest(search -> search.near(centre, () -> false))
                        .filter(end -> end.isFinite() && !end.isEmpty())
                        .map(end -> FittedLaw.of(problem, end.surface()));
    }
}
