package isoscope.fit.surface;

import isoscope.fit.FitProblem;
import isoscope.fit.Refitter;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Resampler;
import isoscope.fit.resample.Scheme;
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import java.util.Optional;

/// Fits resamples of the runs of one problem, whose logarithms it takes once, each from the surface of the problem.
///
/// Mostly a resample's best law lies straight down from there. With few runs, or much noise, some have a lower one in
/// another valley; a few pilot resamples show whether that is so, and then every resample is searched more widely.
final class SurfaceRefitter implements Refitter {
    private static final int PILOTS = 24;
    private static final long PILOT_SEED = 20_240_415;

    /// So few runs leave so many valleys that each resample is searched as a whole.
    private static final int FEW = 30;

    /// With so many runs there is one valley.
    private static final int MANY = 2000;

    /// Gains below this share of the misfit are none.
    private static final double SAME = 1e-7;

    private final FittedLaw form;
    private final LogRuns runs;
    private final Misfit misfit;
    private final SurfaceLimits limits;
    private final ChinchillaSurface centre;
    private final boolean rugged;

    /// Prepares the runs.
    ///
    /// @param problem whose settings make sense
    /// @param centre its surface
    SurfaceRefitter(FitProblem problem, Misfit misfit, ChinchillaSurface centre) {
        this.misfit = misfit;
        this.centre = centre;
        form = new FittedLaw(problem);
        runs = LogRuns.of(problem.runs());
        limits = SurfaceLimits.of(problem.settings());
        rugged = runs.size() > FEW && runs.size() < MANY && isRugged(problem);
    }

    @Override
    public Optional<Law> refit(int[] times) {
        LogRuns taken = runs.taken(times);
        if (new Identifiability(taken, limits).refusal().isPresent()) {
            return Optional.empty();
        }
        return lowest(taken).map(end -> form.law(end.surface()));
    }

    private Optional<Optimum> lowest(LogRuns taken) {
        if (runs.size() <= FEW) {
            return anywhere(taken);
        }
        Optional<Optimum> found = rugged ? Optional.empty() : below(taken);
        return found.or(() -> around(taken));
    }

    private boolean isRugged(FitProblem problem) {
        Resampler pilots =
                Resampler.of(
                        problem.runs(),
                        new BootstrapSettings(PILOTS, PILOT_SEED, Scheme.CASES, .5));
        for (int k = 0; k < PILOTS; k++) {
            LogRuns taken = runs.taken(pilots.draw(k));
            if (new Identifiability(taken, limits).refusal().isEmpty()
                    && objective(around(taken)) < (1 - SAME) * objective(below(taken))) {
                return true;
            }
        }
        return false;
    }

    private static double objective(Optional<Optimum> end) {
        return end.map(Optimum::objective).orElse(Double.POSITIVE_INFINITY);
    }

    private Optional<Optimum> below(LogRuns taken) {
        return law(
                new FaceSearch(taken, misfit, limits)
                        .lowest(search -> search.near(centre, () -> false)));
    }

    private Optional<Optimum> around(LogRuns taken) {
        return law(
                new FaceSearch(taken, misfit, limits)
                        .lowest(search -> search.around(centre, () -> false)));
    }

    private Optional<Optimum> anywhere(LogRuns taken) {
        return law(
                new FaceSearch(taken, misfit, limits)
                        .lowest(search -> search.anywhere(() -> false)));
    }

    private static Optional<Optimum> law(Optional<Optimum> end) {
        return end.filter(optimum -> optimum.isFinite() && !optimum.isEmpty());
    }
}
