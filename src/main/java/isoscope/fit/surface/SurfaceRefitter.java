package isoscope.fit.surface;

import isoscope.fit.FitProblem;
import isoscope.fit.Refitter;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Resampler;
import isoscope.fit.resample.Scheme;
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Fits resamples of the runs of one problem, whose logarithms it takes once, each from the surface of the problem.
///
/// Mostly a resample's best law lies straight down from there. With few runs, or much noise, some have a lower one in
/// another valley; a few pilot resamples show how widely every resample is to be searched.
final class SurfaceRefitter implements Refitter {
    private static final int PILOTS = 24;
    private static final long PILOT_SEED = 20_240_415;

    /// So few runs leave so many valleys that each resample is searched as a whole, from as many starts as pilots need.
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
    private final int enough;
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
        List<LogRuns> pilots = runs.size() < MANY ? pilots(problem) : List.of();
        enough = runs.size() <= FEW ? enough(pilots) : 0;
        rugged = runs.size() > FEW && isRugged(pilots);
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

    /// The pilot resamples that can carry the fit.
    private List<LogRuns> pilots(FitProblem problem) {
        Resampler pilots =
                Resampler.of(
                        problem.runs(),
                        new BootstrapSettings(PILOTS, PILOT_SEED, Scheme.CASES, .5));
        return IntStream.range(0, PILOTS)
                .mapToObj(k -> runs.taken(pilots.draw(k)))
                .filter(taken -> new Identifiability(taken, limits).refusal().isEmpty())
                .toList();
    }

    /// How many starts are to end at the lowest place: some more than any pilot needs.
    private int enough(List<LogRuns> pilots) {
        int needed =
                pilots.stream()
                        .map(taken -> new SurfaceSearch(taken, misfit, limits))
                        .mapToInt(search -> search.needed(centre))
                        .max()
                        .orElse(1);
        return needed + SurfaceSearch.ENOUGH;
    }

    private boolean isRugged(List<LogRuns> pilots) {
        return pilots.stream()
                .anyMatch(taken -> objective(around(taken)) < (1 - SAME) * objective(below(taken)));
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
                        .lowest(search -> search.anywhere(centre, enough, () -> false)));
    }

    private static Optional<Optimum> law(Optional<Optimum> end) {
        return end.filter(optimum -> optimum.isFinite() && !optimum.isEmpty());
    }
}
