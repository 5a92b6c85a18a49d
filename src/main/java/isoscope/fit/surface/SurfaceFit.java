package isoscope.fit.surface;

import isoscope.fit.FitOutcome;
import isoscope.fit.FitOutcome.Cancelled;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Goodness;
import isoscope.fit.FitOutcome.Refused;
import isoscope.fit.FitProblem;
import isoscope.fit.FitSettings;
import isoscope.fit.Refitter;
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.runs.Run;
import isoscope.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// The fit of L = E + A/N^α + B/D^β that every method of a surface shares; methods differ in what they make least.
///
/// @param method id of the method
/// @param misfit the misfit that it makes least
public record SurfaceFit(String method, Function<FitSettings, Misfit> misfit) {
    private static Refused notConverged() {
        return new Refused(
                "not-converged",
                Words.of("The search did not converge to one law."),
                Words.of(
                        "Exclude runs that diverged, or add runs over a wider range of sizes and tokens."));
    }

    private static Refused noSize() {
        return new Refused(
                "no-effect-of-size",
                Words.of("The best fit has a loss that does not fall with size at all."),
                Words.of("Exclude runs that diverged, or add runs over a wider range of sizes."));
    }

    private static Refused noData() {
        return new Refused(
                "no-effect-of-data",
                Words.of("The best fit has a loss that does not fall with data at all."),
                Words.of("Exclude runs that diverged, or add runs over a wider range of tokens."));
    }

    /// Why runs cannot carry a law over size and data of which nothing is pinned, if they cannot.
    public static Optional<Refused> refusal(List<Run> runs) {
        return new Identifiability(LogRuns.of(runs), SurfaceLimits.of(FitSettings.STANDARD))
                .refusal();
    }

    /// The names of the constants it fits.
    public List<String> parameters() {
        return SurfaceLimits.NAMES;
    }

    /// Fits, near a law where the problem names one.
    public FitOutcome fit(FitProblem asked, BooleanSupplier cancelled) {
        long start = System.nanoTime();
        FitProblem problem = own(asked);
        Optional<Refused> impossible = SurfaceLimits.check(problem.settings());
        if (impossible.isPresent()) {
            return impossible.get();
        }
        SurfaceLimits limits = SurfaceLimits.of(problem.settings());
        LogRuns runs = LogRuns.of(problem.runs());
        Optional<Refused> refused = new Identifiability(runs, limits).refusal();
        if (refused.isPresent()) {
            return refused.get();
        }
        FaceSearch search = new FaceSearch(runs, misfit.apply(problem.settings()), limits);
        Optional<Optimum> found = search(problem, search, cancelled);
        return cancelled.getAsBoolean()
                ? new Cancelled()
                : outcome(problem, found, (System.nanoTime() - start) / 1e9);
    }

    /// Fits resamples, each from the law of the problem.
    public Refitter refitter(FitProblem asked, Law around) {
        FitProblem problem = own(asked);
        return ChinchillaSurface.of(around)
                .filter(_ -> SurfaceLimits.check(problem.settings()).isEmpty())
                .<Refitter>map(centre ->
                        new SurfaceRefitter(problem, misfit.apply(problem.settings()), centre))
                .orElse(times -> Optional.empty());
    }

    /// The problem without pins and bounds of constants that the surface does not have.
    private static FitProblem own(FitProblem problem) {
        return problem.withSettings(problem.settings().only(SurfaceLimits.NAMES));
    }

    private static Optional<Optimum> search(
            FitProblem problem, FaceSearch search, BooleanSupplier cancelled) {
        return problem.near()
                .flatMap(ChinchillaSurface::of)
                .flatMap(near -> search.lowest(way -> way.near(near, cancelled)))
                .filter(end -> !end.isEmpty())
                .or(() -> search.lowest(way -> way.anywhere(cancelled)));
    }

    private FitOutcome outcome(FitProblem problem, Optional<Optimum> found, double seconds) {
        if (found.isEmpty() || !found.get().isFinite()) {
            return notConverged();
        }
        if (found.get().withoutSize()) {
            return noSize();
        }
        if (found.get().withoutData()) {
            return noData();
        }
        Optimum optimum = found.get();
        Law law = FittedLaw.of(problem, optimum.surface());
        return new Fitted(
                problem,
                method,
                law,
                optimum.objective(),
                Goodness.of(problem.runs(), law),
                seconds);
    }
}
