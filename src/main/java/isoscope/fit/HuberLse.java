package isoscope.fit;

import isoscope.fit.FitOutcome.Cancelled;
import isoscope.fit.FitOutcome.Fitted;
import isoscope.fit.FitOutcome.Goodness;
import isoscope.fit.FitOutcome.Refused;
import isoscope.law.ChinchillaLaw;
import isoscope.law.ChinchillaSurface;
import isoscope.law.Law;
import isoscope.numerics.Bfgs;
import isoscope.numerics.Huber;
import isoscope.numerics.Minimum;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Approach 3 of Hoffmann et al. 2022 (section 3.3, appendix D.2): the surface L = E + A/N^α + B/D^β with the least sum
/// of Huber losses of log-residuals.
///
/// Instead of the paper's 4,500 starts, the valleys of a grid over the two exponents are descended by BFGS on the exact
/// objective with its analytic gradient.
public final class HuberLse implements FitMethod {
    private static final int MAX_VALLEYS = 4;
    private static final int MAX_ITERATIONS = 2000;
    private static final double TOLERANCE = 1e-9;

    /// Amounts of loss, in nats, too small to tell from none.
    private static final double NEGLIGIBLE = 1e-6;

    /// Where a descent begins whose least squares say "none".
    private static final double SMALL_START = 1e-3;

    private static final Refused NOT_CONVERGED =
            new Refused(
                    "not-converged",
                    "The search did not settle on one law.",
                    "Leave out runs that diverged, or add runs over a wider range of sizes and tokens.");

    @Override
    public String id() {
        return "huber-lse";
    }

    @Override
    public String title() {
        return "Approach 3, Huber on log-residuals";
    }

    @Override
    public Refitter refitter(FitProblem problem, Law around) {
        return times ->
                fit(problem.withRuns(Resampler.taken(problem.runs(), times)), () -> false)
                                instanceof Fitted fitted
                        ? Optional.of(fitted.law())
                        : Optional.empty();
    }

    @Override
    public FitOutcome fit(FitProblem problem, BooleanSupplier cancelled) {
        long start = System.nanoTime();
        Optional<Refused> refused = Identifiability.check(problem.runs());
        if (refused.isPresent()) {
            return refused.get();
        }
        LogRuns runs = LogRuns.of(problem.runs());
        HuberObjective objective =
                new HuberObjective(runs, new Huber(problem.settings().huberDelta()));
        Optional<Minimum> lowest = descend(runs, objective, cancelled);
        if (cancelled.getAsBoolean()) {
            return new Cancelled();
        }
        Optional<Candidate> found =
                lowest.map(minimum -> Candidate.ofLogs(minimum.point().toArray()))
                        .map(HuberLse::withoutNegligible)
                        .filter(candidate -> candidate.isLaw(runs));
        if (found.isEmpty()) {
            return NOT_CONVERGED;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return fitted(problem, found.get().surface(runs), objective.of(found.get()), seconds);
    }

    private static Optional<Minimum> descend(
            LogRuns runs, HuberObjective objective, BooleanSupplier cancelled) {
        Bfgs bfgs = new Bfgs(MAX_ITERATIONS, TOLERANCE);
        return new VariableProjection(runs)
                .valleys(objective::of, cancelled).stream()
                        .limit(MAX_VALLEYS)
                        .map(valley ->
                                bfgs.minimise(objective, valley.logs(SMALL_START), cancelled))
                        .filter(Minimum::converged)
                        .min(Comparator.comparingDouble(Minimum::value));
    }

    /// Logarithms never reach zero, so an irreducible loss on its way there is put there.
    private static Candidate withoutNegligible(Candidate candidate) {
        return candidate.irreducible() < NEGLIGIBLE
                ? new Candidate(
                        0, candidate.size(), candidate.data(), candidate.alpha(), candidate.beta())
                : candidate;
    }

    private Fitted fitted(
            FitProblem problem, ChinchillaSurface surface, double objective, double seconds) {
        ChinchillaLaw law = FittedLaw.of(problem, surface);
        return new Fitted(problem, id(), law, objective, Goodness.of(problem.runs(), law), seconds);
    }
}
