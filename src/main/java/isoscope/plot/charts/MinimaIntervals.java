package isoscope.plot.charts;

import isoscope.fit.FitMethod;
import isoscope.fit.FitOutcome;
import isoscope.fit.FitProblem;
import isoscope.fit.method.IsoFlopMethod;
import isoscope.fit.resample.Bootstrap;
import isoscope.fit.resample.BootstrapSettings;
import isoscope.fit.resample.Ensemble;
import isoscope.fit.resample.Scheme;
import isoscope.plot.Study;
import isoscope.runs.Run;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The resamples of the line through the minima of IsoFLOP, whichever method found the fitted law: there are some as soon as
/// there are some of that law, and as many. They take a while, so they are found out once for the same runs.
final class MinimaIntervals {
    private static final FitMethod METHOD = new IsoFlopMethod();

    private final Latest<Wanted, Optional<Ensemble>> latest =
            new Latest<>(wanted -> wanted.resampled(() -> false));

    /// The resamples of the line; empty while there are none of the fitted law.
    Optional<Ensemble> of(Study study) {
        return isOwn(study) ? study.intervals() : wanted(study).flatMap(latest::of);
    }

    /// Whether they are known, or not wanted.
    boolean isKnown(Study study) {
        return wanted(study).map(latest::knows).orElse(true);
    }

    /// Finds them out.
    void prepare(Study study, BooleanSupplier cancelled) {
        wanted(study)
                .filter(wanted -> !latest.knows(wanted))
                .ifPresent(wanted -> {
                    Optional<Ensemble> found = wanted.resampled(cancelled);
                    if (!cancelled.getAsBoolean()) {
                        latest.learn(wanted, found);
                    }
                });
    }

    private static Optional<Wanted> wanted(Study study) {
        return study.intervals()
                .filter(_ -> !isOwn(study))
                .map(ensemble ->
                        new Wanted(study.included(), ensemble.settings().withScheme(Scheme.USUAL)));
    }

    /// Whether the fitted law is the line through the minima.
    private static boolean isOwn(Study study) {
        return study.fitted() != null && study.fitted().method().equals(METHOD.id());
    }

    private record Wanted(List<Run> runs, BootstrapSettings settings) {
        Optional<Ensemble> resampled(BooleanSupplier cancelled) {
            FitProblem problem = FitProblem.of(runs);
            int threads = Runtime.getRuntime().availableProcessors();
            return METHOD.fit(problem, cancelled) instanceof FitOutcome.Fitted fitted
                    ? Optional.of(
                            new Bootstrap(METHOD, settings, threads)
                                    .around(problem, fitted, (_, _, _) -> {}, cancelled))
                    : Optional.empty();
        }
    }
}
