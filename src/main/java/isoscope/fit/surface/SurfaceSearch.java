package isoscope.fit.surface;

import isoscope.law.ChinchillaSurface;
import isoscope.quantity.Series;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Looks for the surface with the least misfit to runs within limits: starts by [VariableProjection], then a [Descent]
/// from one after another, until enough of them end at the lowest place. Of a great many runs, a sample is searched so;
/// from where that ends, all of them are descended.
///
/// @param runs to be explained
/// @param misfit to be made least
/// @param limits where to look; of A and B only what is held counts
record SurfaceSearch(LogRuns runs, Misfit misfit, SurfaceLimits limits) {
    /// Once so many starts ended at the lowest place, the others would too.
    static final int ENOUGH = 6;

    /// Few runs leave more valleys, and cost little: so many starts times the square of the number of runs are enough.
    private static final int ENOUGH_OF_FEW = 160_000;

    /// So many runs are searched for valleys.
    private static final int SAMPLE = 2000;

    /// So many ends of the search among the sample are tried with all runs.
    private static final int ENDS = 3;

    /// Measures the runs as the limits want them.
    SurfaceSearch {
        runs = runs.measuredFor(limits);
    }

    /// The least misfit near a surface.
    Optional<Optimum> near(ChinchillaSurface surface, BooleanSupplier cancelled) {
        return descent(cancelled).from(Candidate.of(surface, runs));
    }

    /// The least misfit near a surface and near the best ones with exponents well below and well above its own.
    Optional<Optimum> around(ChinchillaSurface surface, BooleanSupplier cancelled) {
        SurfaceBox box = SurfaceBox.of(limits, runs);
        Series alphas = box.exponentsAbout(SurfaceLimits.ALPHA, surface.alpha());
        Series betas = box.exponentsAbout(SurfaceLimits.BETA, surface.beta());
        VariableProjection projection = new VariableProjection(runs, misfit, box, alphas, betas);
        Descent descent = descent(cancelled);
        return Stream.concat(
                        Stream.of(Candidate.of(surface, runs)),
                        projection.grid(cancelled).all().stream())
                .map(descent::from)
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Optimum::objective));
    }

    /// The least misfit anywhere.
    Optional<Optimum> anywhere(BooleanSupplier cancelled) {
        if (runs.size() <= SAMPLE) {
            return ends(cancelled).stream().findFirst();
        }
        Descent descent = descent(cancelled);
        return new SurfaceSearch(runs.thinned(SAMPLE), misfit, limits)
                .ends(cancelled).stream()
                        .limit(ENDS)
                        .map(end -> descent.from(end.candidate()))
                        .flatMap(Optional::stream)
                        .min(Comparator.comparingDouble(Optimum::objective));
    }

    /// The least misfit anywhere, near a surface first.
    ///
    /// @param enough how many starts are to end at the lowest place
    Optional<Optimum> anywhere(ChinchillaSurface surface, int enough, BooleanSupplier cancelled) {
        List<Candidate> first = List.of(Candidate.of(surface, runs));
        return ends(first, enough, cancelled).places().stream().findFirst();
    }

    /// How many starts must at least end at the lowest place, were the search to begin near a surface and to stop where
    /// the one from every start ends.
    int needed(ChinchillaSurface surface) {
        List<Candidate> first = List.of(Candidate.of(surface, runs));
        return ends(first, Integer.MAX_VALUE, () -> false).misled() + 1;
    }

    /// The different places where descents end, the lowest first.
    private List<Optimum> ends(BooleanSupplier cancelled) {
        int enough = Math.max(ENOUGH, ENOUGH_OF_FEW / (runs.size() * runs.size()));
        return ends(List.of(), enough, cancelled).places();
    }

    private Ends ends(List<Candidate> first, int enough, BooleanSupplier cancelled) {
        Descent descent = descent(cancelled);
        Ends ends = new Ends();
        for (Candidate start : concat(first, lowPlaces(cancelled))) {
            descent.from(start).ifPresent(ends::add);
            if (ends.atLowest() >= enough || cancelled.getAsBoolean()) {
                return ends;
            }
        }
        return ends;
    }

    private List<Candidate> lowPlaces(BooleanSupplier cancelled) {
        SurfaceBox box = SurfaceBox.of(limits, runs);
        Series alphas = box.everyExponent(SurfaceLimits.ALPHA);
        Series betas = box.everyExponent(SurfaceLimits.BETA);
        return new VariableProjection(runs, misfit, box, alphas, betas).grid(cancelled).lowPlaces();
    }

    private static List<Candidate> concat(List<Candidate> first, List<Candidate> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private Descent descent(BooleanSupplier cancelled) {
        return new Descent(runs, misfit, limits, SurfaceBox.of(limits, runs), cancelled);
    }
}
